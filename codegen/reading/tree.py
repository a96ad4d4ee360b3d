"""All files of spec/, loaded, checked against the schema, and converted to typed values."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from attrs import define, field

from codegen.reading import model
from codegen.reading.cache import Cache
from codegen.reading.load import Document, load
from codegen.reading.problems import Place, Problem, SpecError
from codegen.reading.validate import validate

T = TypeVar("T")

# Always our own schema, not one that the tree brings along.
SCHEMA = Path(__file__).resolve().parents[2] / "spec" / "schema.json"


@define
class SpecTree:
    """The files of spec/, by their path below spec/, sorted."""

    root: Path
    api: model.ApiFile
    status_codes: model.StatusCodesFile
    endpoints: dict[str, model.EndpointSpec] = field(factory=dict[str, model.EndpointSpec])
    types: dict[str, model.TypesFile] = field(factory=dict[str, model.TypesFile])
    documents: dict[str, Document] = field(factory=dict[str, Document])

    def problem(self, relative: str, place: Place, message: str, *, at_key: bool = False) -> Problem:
        """Locate a mistake in one of the files."""
        return self.documents[relative].problem(place, message, at_key=at_key)


def read_tree(root: Path, cache: Cache | None = None) -> SpecTree:
    """Read spec/. Raises SpecError with all mistakes that a file has by itself."""
    problems: list[Problem] = []
    reader = _Reader(root, problems, cache)
    api = reader.read("api.yaml", "api_file", model.ApiFile)
    codes = reader.read("status_codes.yaml", "status_codes_file", model.StatusCodesFile)
    endpoints: dict[str, model.EndpointSpec] = {}
    types: dict[str, model.TypesFile] = {}
    for relative in _yaml_files(root):
        if relative.startswith("types/"):
            if (shapes := reader.read(relative, "types_file", model.TypesFile)) is not None:
                types[relative] = shapes
        elif relative not in ("api.yaml", "status_codes.yaml"):
            if (endpoint := reader.read(relative, "endpoint_file", model.EndpointSpec)) is not None:
                endpoints[relative] = endpoint
    if problems or api is None or codes is None:
        raise SpecError(problems)
    return SpecTree(root, api, codes, endpoints, types, reader.documents)


def shown(path: Path) -> Path:
    """Return the path relative to the working directory, if it is below that."""
    try:
        return path.absolute().relative_to(Path.cwd())
    except ValueError:
        return path


def _yaml_files(root: Path) -> list[str]:
    found = (
        path
        for path in root.rglob("*")
        if path.suffix.lower() in (".yaml", ".yml") or (path.is_symlink() and path.is_dir())
    )
    return sorted(path.relative_to(root).as_posix() for path in found)


class _Reader:
    def __init__(self, root: Path, problems: list[Problem], cache: Cache | None) -> None:
        self.root = root
        self.cache = cache
        self.problems = problems
        self.documents: dict[str, Document] = {}

    def read(self, relative: str, definition: str, kind: type[T]) -> T | None:
        file = self.root / relative
        # A link could lead out of spec/, and reading a pipe never ends.
        if file.is_symlink() or (file.exists() and not file.is_file()):
            self.problems.append(
                Problem(shown(file), 1, 1, "this is a link or no file at all; put the spec itself here")
            )
            return None
        try:
            content = file.read_bytes()
            document = load(content, shown(file))
        except FileNotFoundError:
            self.problems.append(Problem(shown(file), 1, 1, "this file is missing; every spec tree has one"))
            return None
        except OSError as error:
            self.problems.append(Problem(shown(file), 1, 1, f"cannot be read: {error.strerror}"))
            return None
        except SpecError as error:
            self.problems.extend(error.problems)
            return None
        if self.cache is None or self.cache.get(definition, content) is None:
            found = validate(document, SCHEMA, definition)
            if found:
                self.problems.extend(found)
                return None
            if self.cache is not None:
                self.cache.put(definition, content)
        self.documents[relative] = document
        return model.structure(document.data, kind)
