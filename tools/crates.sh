# To be sourced after toolchain.sh and step.sh. Compiles commands from crates, once per version, into our own folder.
# shellcheck shell=bash

# These tools run for a second on a small module: compiling them fast matters more than running them fast.
export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
export CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TERM_COLOR=never
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR CARGO_BUILD_TARGET RUSTC

# A lock file may name a version that a mirror of the registry does not have yet, so the second try is without.
# In a shell of its own: what cargo finds in the folder it is called from must not count, and ours stays where it is.
# shellcheck disable=SC2317 # called through run_quietly
cargo_install() ( # crate version root words...
  cd "$tool_cache" || exit 1
  crate=$1@$2 root=$3
  shift 3
  cargo install --locked "$crate" --root "$root" "$@" || cargo install "$crate" --root "$root" "$@"
)

install_tool() { # crate command version directory reason words...
  local crate=$1 command=$2 version=$3 target=$4 reason=$5 partial
  shift 5
  if [[ $("$target/bin/$command" --version 2>/dev/null) == *" $version"* ]]; then return; fi
  command -v cargo >/dev/null || fail "cargo is missing, so $crate cannot be installed; run 'tools/setup rust'"
  say "setup: compiling $crate $version, three to five minutes, once: $reason"
  mkdir -p "$tool_cache"
  partial=$(mktemp -d "$tool_cache/$crate.XXXXXX")
  if ! run_quietly cargo_install "$crate" "$version" "$partial" "$@"; then
    rm -rf "$partial"
    fail "cargo could not install $crate $version (see above)"
  fi
  rm -rf "$target"
  mv "$partial" "$target"
}
