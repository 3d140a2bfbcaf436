#compdef tidy
# zsh completion for tidy; generated from its table of commands.
_tidy() {
  local context state state_descr line ret=1
  typeset -A opt_args
  local -a commands=(
    'arrange:Puts the lines of a file in order.'
    'count:Counts lines.'
    'cache:Looks after the cache.'
    'help:Explains a command.'
  )
  _arguments -s -S -C -A '-*' \
    '--format=[How to print the result.]:format:(text json jsonl)' \
    '--from=[The input'\''s form.]:from:(auto lines jsonl)' \
    '--json[The same as --format json.]' \
    '--jsonl[The same as --from jsonl --format jsonl.]' \
    '--seed=[The seed of whatever is drawn.]:seed:' \
    '--cache=[The cache file.]:cache:_files' \
    '--no-cache[Neither read nor write a cache.]' \
    '-o[Write there instead of standard output.]:output:_files' \
    '--output=[Write there instead of standard output.]:output:_files' \
    '-q[Say nothing but errors.]' \
    '--quiet[Say nothing but errors.]' \
    '-v[Say what is being done.]' \
    '--verbose[Say what is being done.]' \
    '-h[Show help and stop.]' \
    '--help[Show help and stop.]' \
    '--version[Show the version and stop.]' \
    '1:command:->command' '*::argument:->argument' && ret=0
  case $state in
    command) _describe -t commands command commands && ret=0 ;;
    argument)
      case $words[1] in
        arrange)
          _arguments -s -S \
            '*--before=[Keep line A before line B, whatever else is said.]:before:' \
            '--weight=[How much length counts, 0 to 1.]:weight:' \
            '-r[Turn the order round.]' \
            '--reverse[Turn the order round.]' \
            '--given-order[Leave the order as it is.]' \
            '--only=[The parts to arrange.]:only:_sequence compadd - head body tail' \
            '--format=[How to print the result.]:format:(text json jsonl)' \
            '--from=[The input'\''s form.]:from:(auto lines jsonl)' \
            '--json[The same as --format json.]' \
            '--jsonl[The same as --from jsonl --format jsonl.]' \
            '--seed=[The seed of whatever is drawn.]:seed:' \
            '--cache=[The cache file.]:cache:_files' \
            '--no-cache[Neither read nor write a cache.]' \
            '-o[Write there instead of standard output.]:output:_files' \
            '--output=[Write there instead of standard output.]:output:_files' \
            '-q[Say nothing but errors.]' \
            '--quiet[Say nothing but errors.]' \
            '-v[Say what is being done.]' \
            '--verbose[Say what is being done.]' \
            '-h[Show help and stop.]' \
            '--help[Show help and stop.]' \
            '--version[Show the version and stop.]' \
            '*:file:_files' && ret=0 ;;
        count)
          _arguments -s -S \
            '--format=[How to print the counts.]:format:(text json jsonl csv)' \
            '--max-lines=[Fail where a file has more lines.]:max-lines:' \
            '--from=[The input'\''s form.]:from:(auto lines jsonl)' \
            '--json[The same as --format json.]' \
            '--jsonl[The same as --from jsonl --format jsonl.]' \
            '--seed=[The seed of whatever is drawn.]:seed:' \
            '--cache=[The cache file.]:cache:_files' \
            '--no-cache[Neither read nor write a cache.]' \
            '-o[Write there instead of standard output.]:output:_files' \
            '--output=[Write there instead of standard output.]:output:_files' \
            '-q[Say nothing but errors.]' \
            '--quiet[Say nothing but errors.]' \
            '-v[Say what is being done.]' \
            '--verbose[Say what is being done.]' \
            '-h[Show help and stop.]' \
            '--help[Show help and stop.]' \
            '--version[Show the version and stop.]' \
            '*:file:_files' && ret=0 ;;
        cache)
          _arguments -s -S \
            '--format=[How to print the result.]:format:(text json jsonl)' \
            '--from=[The input'\''s form.]:from:(auto lines jsonl)' \
            '--json[The same as --format json.]' \
            '--jsonl[The same as --from jsonl --format jsonl.]' \
            '--seed=[The seed of whatever is drawn.]:seed:' \
            '--cache=[The cache file.]:cache:_files' \
            '--no-cache[Neither read nor write a cache.]' \
            '-o[Write there instead of standard output.]:output:_files' \
            '--output=[Write there instead of standard output.]:output:_files' \
            '-q[Say nothing but errors.]' \
            '--quiet[Say nothing but errors.]' \
            '-v[Say what is being done.]' \
            '--verbose[Say what is being done.]' \
            '-h[Show help and stop.]' \
            '--help[Show help and stop.]' \
            '--version[Show the version and stop.]' \
            '1:action:(info verify clear)' && ret=0 ;;
        help)
          _arguments -s -S \
            '--format=[How to print the result.]:format:(text json jsonl)' \
            '--from=[The input'\''s form.]:from:(auto lines jsonl)' \
            '--json[The same as --format json.]' \
            '--jsonl[The same as --from jsonl --format jsonl.]' \
            '--seed=[The seed of whatever is drawn.]:seed:' \
            '--cache=[The cache file.]:cache:_files' \
            '--no-cache[Neither read nor write a cache.]' \
            '-o[Write there instead of standard output.]:output:_files' \
            '--output=[Write there instead of standard output.]:output:_files' \
            '-q[Say nothing but errors.]' \
            '--quiet[Say nothing but errors.]' \
            '-v[Say what is being done.]' \
            '--verbose[Say what is being done.]' \
            '-h[Show help and stop.]' \
            '--help[Show help and stop.]' \
            '--version[Show the version and stop.]' \
            '1:command:(arrange count cache help)' && ret=0 ;;
      esac ;;
  esac
  return ret
}
if [[ $funcstack[1] == _tidy ]]; then
  _tidy "$@"
else
  compdef _tidy tidy
fi
