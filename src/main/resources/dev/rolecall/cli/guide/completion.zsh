#compdef rolecall
# Completion of rolecall's commands, options and values in zsh.
# Written by `rolecall completion zsh`. It starts no program: all that it offers is in here.

# An input of a profile, an equals sign, and a value where there are a few known ones.
_rolecall_inputs() {
  local -a inputs values
  if compset -P '*='; then
    case ${IPREFIX#--*=} in
@settings@
    esac
    compadd -a values
  else
    inputs=(
@inputs@
    )
    _describe -t inputs 'input' inputs -S '=' -q
  fi
}

_rolecall_documents() {
  _files -g '*.(yaml|yml|json)(-.)'
}

_rolecall_commands() {
  local -a commands
  commands=(
@commands@
  )
  _describe -t commands 'command' commands
}

_rolecall() {
  local curcontext=$curcontext state state_descr line
  typeset -A opt_args
  _arguments -C -S \
    '(- *)'{-h,--help}'[show help]' \
    '(- *)'{-V,--version}'[show the versions of Rolecall and its rulebook]' \
    '1:command:_rolecall_commands' \
    '*::argument:->arguments'
  [[ $state == arguments ]] || return 0
  case $words[1] in
@arguments@
  esac
}

# Loaded by the completion system, or read with `source`.
if [[ ${funcstack[1]-} == _rolecall ]]; then
  _rolecall "$@"
else
  compdef _rolecall rolecall
fi
