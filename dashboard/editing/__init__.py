"""Adding articles and deciding about rows, only on a server that was started for it. Everything that is written is
written by the `chuhai` command in a process of its own.
"""
