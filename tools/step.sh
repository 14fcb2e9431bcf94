# To be sourced after toolchain.sh. Runs one noisy command quietly: its output is shown only when it fails.
# shellcheck shell=bash

run_quietly() { # command...
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    tail -n 25 "$log" >&2
    rm -f "$log"
    return 1
  fi
}
