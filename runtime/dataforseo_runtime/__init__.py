"""The hand-written core of the `dataforseo` package. It is private: import from `dataforseo` instead.

It knows the habits of the API and no endpoint of it. Its folders import only downwards: clients, jobs, tasks,
calling, sending, transport, answers, tables, requests, base; `runtime/README.md` of the repository maps them.

All records are msgspec Structs: to define one takes a twentieth of the time that an attrs class takes, and
every program that imports the package defines them all.
"""
