# To be sourced after toolchain.sh and step.sh. Installs Debian packages where they are missing.
# shellcheck shell=bash

package_missing() {
  [[ $(dpkg-query --show --showformat '${db:Status-Abbrev}' "$1" 2>/dev/null) != ii* ]]
}

install_debian_packages() { # reason package...
  local reason=$1 package missing=() as_root=()
  shift
  for package in "$@"; do
    if package_missing "$package"; then missing+=("$package"); fi
  done
  if [[ ${#missing[@]} -eq 0 ]]; then return; fi

  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null ||
      fail "$reason needs the Debian packages ${missing[*]}; have an administrator run: apt-get install ${missing[*]}"
    as_root=(sudo)
    # Without a terminal nobody can answer a question about a password.
    if [[ ! -t 0 ]]; then as_root+=(--non-interactive); fi
  fi
  say "setup: installing the Debian packages ${missing[*]}: $reason"
  run_quietly "${as_root[@]}" apt-get --quiet update ||
    say "setup: apt-get update reported an error; trying with the package lists that are there"
  # Never at the price of packages that are already installed.
  run_quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get --quiet --yes --no-install-recommends --no-remove install "${missing[@]}" ||
    fail "apt-get could not install ${missing[*]} (see above); $reason needs them"
}
