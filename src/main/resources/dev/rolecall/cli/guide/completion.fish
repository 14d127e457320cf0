# Completion of rolecall's commands, options and values in fish (3.0 or newer).
# Written by `rolecall completion fish`. It starts no program: all that it offers is in here.

# The options of each command that take a value.
set -g __rolecall_valued @valued@

# Is no command typed yet?
function __rolecall_first
    test (count (commandline -opc)) -eq 1
end

# Is this the command?
function __rolecall_is
    set -l words (commandline -opc)
    test (count $words) -gt 1; and test "$words[2]" = $argv[1]
end

# Is an argument of this command being typed, after so many others? With a plus: or more.
function __rolecall_at
    __rolecall_is $argv[1]; or return 1
    set -l words (commandline -opc)
    set -l place 0
    set -l wanted no
    for word in $words[3..-1]
        if test $wanted = yes
            set wanted no
        else if contains -- "$argv[1] $word" $__rolecall_valued
            set wanted yes
        else if not string match -q -- '-?*' $word
            set place (math $place + 1)
        end
    end
    test $wanted = no; or return 1
    if test "$argv[3]" = +
        test $place -ge $argv[2]
    else
        test $place -eq $argv[2]
    end
end

# Inputs of a profile, or the values of the one that is typed where there are a few known ones.
function __rolecall_inputs
    set -l typed (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    switch $typed
@settings@
        case '*'
            printf '%s\n' @inputs@
    end
end

# Folders, and profiles and results.
function __rolecall_documents
    set -l typed (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    __fish_complete_path $typed | string match -r -- '^[^\t]*(?:/|\.ya?ml|\.json)(?:\t.*)?$'
end

complete -c rolecall -e
complete -c rolecall -f
complete -c rolecall -n __rolecall_first -s h -l help -d 'Show help'
complete -c rolecall -n __rolecall_first -s V -l version -d 'Show the versions of Rolecall and its rulebook'
@commands@
@arguments@
