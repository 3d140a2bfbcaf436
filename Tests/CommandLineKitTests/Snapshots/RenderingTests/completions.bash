# bash completion for tidy; generated from its table of commands.
_tidy() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local command='' index words=''
  COMPREPLY=()
  # bash parts --option=value into three words.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' ]]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case ${COMP_WORDS[index]} in
      --format|--from|--seed|--cache|--output|-o|--before|--weight|--only|--max-lines)
        ((index++))
        [[ ${COMP_WORDS[index]} == '=' ]] && ((index++)) ;;
      -*) ;;
      *) command=${COMP_WORDS[index]}; break ;;
    esac
  done
  case $command:$previous in
    arrange:--before) return 0 ;;
    arrange:--weight) return 0 ;;
    arrange:--only) COMPREPLY=($(compgen -W 'head body tail' -- "$current")); return 0 ;;
    count:--format) COMPREPLY=($(compgen -W 'text json jsonl csv' -- "$current")); return 0 ;;
    count:--max-lines) return 0 ;;
    *:--format) COMPREPLY=($(compgen -W 'text json jsonl' -- "$current")); return 0 ;;
    *:--from) COMPREPLY=($(compgen -W 'auto lines jsonl' -- "$current")); return 0 ;;
    *:--seed) return 0 ;;
    *:--cache) return 0 ;;
    *:--output|*:-o) return 0 ;;
  esac
  if [[ $current == -* ]]; then
    case $command in
      arrange) words='--before --weight --reverse -r --given-order --only --format --from --json --jsonl --seed --cache --no-cache --output -o --quiet -q --verbose -v --help -h --version' ;;
      count) words='--format --max-lines --from --json --jsonl --seed --cache --no-cache --output -o --quiet -q --verbose -v --help -h --version' ;;
      cache) words='--format --from --json --jsonl --seed --cache --no-cache --output -o --quiet -q --verbose -v --help -h --version' ;;
      help) words='--format --from --json --jsonl --seed --cache --no-cache --output -o --quiet -q --verbose -v --help -h --version' ;;
      *) words='--format --from --json --jsonl --seed --cache --no-cache --output -o --quiet -q --verbose -v --help -h --version' ;;
    esac
  else
    case $command in
      '') words='arrange count cache help' ;;
      cache) words='info verify clear' ;;
      help) words='arrange count cache help' ;;
    esac
  fi
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  return 0
}
complete -o bashdefault -o default -F _tidy tidy
