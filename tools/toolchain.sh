# To be sourced. Decides, for every script, which tools are used and where they lie.
# shellcheck shell=bash disable=SC2034

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
wasm_target=wasm32-unknown-unknown

say() { printf '%s\n' "$*"; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# Outside the repository, so that the next clone on this machine finds them; never in the user's own cargo directory.
if [[ -z ${TARIFWERK_TOOLS:-}${XDG_CACHE_HOME:-}${HOME:-} ]]; then
  fail 'there is no place to keep the tools; set HOME or TARIFWERK_TOOLS'
fi
tool_cache=${TARIFWERK_TOOLS:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/tarifwerk}

locked_version() { # crate
  awk -v crate="\"$1\"" '$1 == "name" { found = ($3 == crate) } found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' \
    "$repository/Cargo.lock"
}

wasm_pack_version=0.15.1
# The command must be of the same version as the library, or wasm-pack refuses.
wasm_bindgen_version=$(locked_version wasm-bindgen)
[[ -n $wasm_bindgen_version ]] || fail "Cargo.lock does not name wasm-bindgen; run 'cargo update -p wasm-bindgen' first"
cargo_deny_version=0.20.2
cargo_deny_directory=$tool_cache/cargo-deny-$cargo_deny_version
wasm_pack_directory=$tool_cache/wasm-pack-$wasm_pack_version
wasm_bindgen_directory=$tool_cache/wasm-bindgen-cli-$wasm_bindgen_version
# Drives Firefox; Debian's Firefox comes without it.
geckodriver_version=0.37.1
geckodriver_directory=$tool_cache/geckodriver-$geckodriver_version

# Node from PATH where it is new enough, else the one tools/setup-node fetched.
node_version=22.20.0
node_directory=$tool_cache/node-$node_version
node_is_usable() {
  command -v node npm >/dev/null || return 1
  local version
  version=$(node --version)
  version=${version#v}
  [[ ${version%%.*} -ge 20 ]]
}
use_node() {
  if ! node_is_usable && [[ -x $node_directory/bin/node ]]; then export PATH=$node_directory/bin:$PATH; fi
}
use_node

is_debian() { [[ -e /etc/debian_version ]] && command -v apt-get dpkg-query >/dev/null; }

# Debian's compiler with a standard library for WebAssembly that tools/setup-rust built; empty without those packages.
# A new package version gets a new folder, because a library only fits the compiler that made it.
debian_toolchain_directory() {
  local version
  version=$(dpkg-query --show --showformat '${db:Status-Abbrev}${Version}' rustc-web 2>/dev/null) || return 0
  [[ $version == ii* ]] || return 0
  version=${version#ii}
  printf '%s' "$tool_cache/debian-rust-${version// /}"
}

has_wasm_library() { # rustc
  local directory
  directory=$("$1" --print target-libdir --target "$wasm_target" 2>/dev/null) || return 1
  compgen -G "$directory/libstd-*.rlib" >/dev/null
}

# Native builds, clippy and tests take the cargo on PATH. WebAssembly takes the same one where it has the target,
# else Debian's. Prints path, debian or none.
wasm_toolchain() {
  if command -v cargo >/dev/null && command -v rustc >/dev/null && has_wasm_library rustc; then
    printf path
    return
  fi
  local directory
  directory=$(debian_toolchain_directory)
  if [[ -n $directory && -x $directory/bin/rustc ]]; then
    printf debian
  else
    printf none
  fi
}

# From here on this shell builds for WebAssembly: compiler, wasm-pack, wasm-bindgen and wasm-opt on PATH.
use_wasm_toolchain() {
  PATH=$wasm_pack_directory/bin:$wasm_bindgen_directory/bin:$repository/node_modules/.bin:$PATH
  case $(wasm_toolchain) in
    path) ;;
    debian)
      local directory
      directory=$(debian_toolchain_directory)
      PATH=$directory/bin:$PATH
      # clippy does not ask rustc where the libraries are, it reads SYSROOT.
      export RUSTC=$directory/bin/rustc SYSROOT=$directory
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(readlink "$directory/bin/wasm-ld")
      export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER
      ;;
    none) fail "no Rust compiler here can build for $wasm_target; run 'make setup'" ;;
  esac
  export PATH
}
