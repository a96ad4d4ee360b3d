"""The imports of one generated module."""

from __future__ import annotations

from attrs import define, field

from codegen.python.literals import Code

# Modules of the runtime that generated modules import from.
ANNOTATIONS = "dataforseo_runtime.base.annotations"
MODELS = "dataforseo_runtime.answers.models"
TIMESTAMPS = "dataforseo_runtime.base.timestamps"
REQUESTS = "dataforseo_runtime.requests"
REQUEST = f"{REQUESTS}.request"
GROUP_RULES = f"{REQUESTS}.group_rules"
ENDPOINT = f"{REQUESTS}.endpoint"


@define
class Imports:
    """Collects the names that one generated module imports.

    A name that is also a field of the module gets an underscore in front, since inside the class the
    field would hide it.
    """

    module: str
    fields: frozenset[str]
    taken: dict[str, set[str]] = field(factory=dict[str, set[str]])

    def take(self, module: str, name: str) -> Code:
        """Import a name, and return how this module writes it."""
        if module == self.module:
            return Code(name)
        hidden = name in self.fields
        self.taken.setdefault(module, set()).add(f"{name} as _{name}" if hidden else name)
        return Code(f"_{name}" if hidden else name)

    def builtin(self, name: str) -> Code:
        """Return how this module writes a builtin."""
        if name not in self.fields:
            return Code(name)
        self.taken.setdefault("", set()).add("import builtins as _builtins")
        return Code(f"_builtins.{name}")

    def lines(self) -> list[Code]:
        """Write the imports."""
        return [
            *(Code(line) for line in sorted(self.taken.get("", ()))),
            *(
                Code(f"from {module} import {', '.join(sorted(names))}")
                for module, names in sorted(self.taken.items())
                if module
            ),
        ]
