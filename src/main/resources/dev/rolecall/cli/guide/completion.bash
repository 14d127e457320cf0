# Completion of rolecall's commands, options and values in bash (4 or newer; 3.2 will do).
# Written by `rolecall completion bash`. It starts no program: all that it offers is in here.

# The options of a command; the result is in $candidates.
_rolecall_options() {
  case $1 in
@options@
    *) candidates= ;;
  esac
}

# What may stand after an option of a command, or at a place among its arguments, as in
# 'assess --format' and 'assess 0'; the result is in $kind and $candidates. An option that is not
# here takes no value.
_rolecall_values() {
  candidates=
  case $1 in
@values@
    *) kind= ;;
  esac
}

_rolecall_paths='
@paths@
'

_rolecall_settings='
@settings@
'

# Offers those of the words that begin with what is typed. Words ending in = want no space after.
_rolecall_offer_words() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$lead${word#"$kept"}")
  done < <(compgen -W "$1" -- "$typed")
  case ${COMPREPLY[0]-} in
    *=) compopt -o nospace 2>/dev/null ;;
  esac
}

# Offers folders, and files whose name matches the pattern.
_rolecall_offer_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do
    if [[ -d $file || $file =~ $1 ]]; then
      COMPREPLY+=("$lead$file")
    fi
  done < <(compgen -f -- "$typed")
  # A name in quotes or with a tilde is best left to bash.
  if ((${#COMPREPLY[@]} == 0)); then
    compopt -o default 2>/dev/null
  fi
}

_rolecall() {
  local word kind= candidates= kept= lead= place=0 wanted= literal=
  local -a words
  words=()
  COMPREPLY=()

  # Readline takes words apart at an equals sign: join them again.
  local i n=0
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]-}
    if ((n > 0)) && [[ $word == =* || ${words[n - 1]} == ?*= ]]; then
      words[n - 1]+=$word
    else
      words[n]=$word
      n=$((n + 1))
    fi
  done

  local typed=${words[n - 1]-} command=${words[0]-}
  if ((n <= 1)); then
    case $typed in
      -*) _rolecall_offer_words '--help --version -h -V' ;;
      *) _rolecall_offer_words '@commands@' ;;
    esac
    return 0
  fi

  # Which argument or which option's value is being typed.
  for ((i = 1; i < n - 1; i++)); do
    word=${words[i]}
    if [[ -n $wanted ]]; then
      wanted=
    elif [[ -z $literal && $word == -- ]]; then
      literal=yes
    elif [[ -z $literal && $word == -?* ]]; then
      _rolecall_values "$command $word"
      if [[ -n $kind ]]; then
        wanted=$word
      fi
    else
      place=$((place + 1))
    fi
  done

  if [[ -z $wanted && -z $literal ]]; then
    case $typed in
      --*=*)
        wanted=${typed%%=*}
        typed=${typed#*=}
        lead=$wanted=
        ;;
      -*)
        _rolecall_options "$command"
        _rolecall_offer_words "$candidates"
        return 0
        ;;
    esac
  fi

  # Where readline takes words apart at an equals sign, it replaces only what stands after the last.
  case $COMP_WORDBREAKS in
    *=*)
      lead=
      case $typed in
        *=*) kept=${typed%"${typed##*=}"} ;;
      esac
      ;;
  esac

  _rolecall_values "$command ${wanted:-$place}"
  case $kind in
    words) _rolecall_offer_words "$candidates" ;;
    inputs)
      case $typed in
        *=*) _rolecall_offer_words "$_rolecall_settings" ;;
        *) _rolecall_offer_words "$_rolecall_paths" ;;
      esac
      ;;
    documents) _rolecall_offer_files '\.(yaml|yml|json)$' ;;
    files) _rolecall_offer_files '' ;;
    folders) _rolecall_offer_files '^$' ;;
  esac
  return 0
}

complete -F _rolecall rolecall
