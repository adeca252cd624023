"""Which submitted notebooks hold the same program, so that one run can serve them all.

Two do where their code cells, one by one, have equal syntax trees: comments, blank lines, format
and text cells may differ. A program is shared only if all its words are known to tell nothing of
its own text or place: what is not on the lists runs by itself. What a run adds to that, such as an
error, whose lines would be quoted, ``may_be_shared`` looks at afterwards.
"""

import ast
import builtins
import copy
import hashlib
import io
import json
import tokenize
from collections.abc import Iterator

import nbformat

from grading.engine.clean import Work, clean_markdown
from grading.engine.limits import Limits
from grading.engine.result import Result
from grading.engine.source import SourceNotebook, grade_id
from utils.checks.attempts import marks_of

FUNCTIONS = set(
    """
    abs all any bool complex dict divmod enumerate filter float frozenset int len list map max min
    object pow print range reversed round set slice sorted str sum tuple zip
    NotImplementedError ValueError
    """.split()
)
"""Built-in functions and classes. ``map`` and the like call what they are given, and no text."""

MODULES = set(
    """
    collections fractions gc io itertools math matplotlib matplotlib.pyplot numpy pandas random
    scipy skimage sklearn tensorflow keras
    """.split()
)
"""Packages. Their parts may be imported, too, by words that are known."""

WORDS = set(
    """
    Accuracy Activation Adam AdamW Add AveragePooling2D BatchNormalization BinaryCrossentropy
    CategoricalAccuracy CategoricalCrossentropy CategoryEncoding Concatenate Conv2D
    Convolution2D DataFrame Dataset Dense Dropout ELU EarlyStopping Flatten Fraction
    GlobalAveragePooling2D GlobalMaxPooling2D History Input InputLayer LabelBinarizer
    LabelEncoder LeakyReLU MaxPooling2D MeanMetricWrapper MinMaxScaler Model Nadam OneHotEncoder
    PReLU RMSprop ReLU ReduceLROnPlateau Rescaling Reshape SGD Sequential Series Softmax
    SparseCategoricalCrossentropy StandardScaler StringIO T Variable ZeroPadding2D abs accuracy
    activation activations add allclose amax amin append arange argmax argmin argsort array
    array_equal asarray astype axes backend bar barh batch bincount callbacks cast
    categorical_accuracy categorical_crossentropy ceil classes clear_session clip clone_model
    collect colorbar columns compile concat concatenate constant convert_dtypes convolve copy
    corrcoef correlate cos count count_nonzero count_params cumsum data default_rng describe
    diff divide dot drop dropna dtype dtypes einsum elu endswith equal errstate evaluate exp
    expand_dims eye fft figure fill_between fill_diagonal fillna filters fit fit_transform flags
    flatten flip float16 float32 float64 floor from_tensor_slices full full_like gelu
    get_dummies get_layer get_weights gray groupby head hist histogram history hsplit hstack
    idxmax idxmin iloc imshow index info initializers input_shape int16 int32 int64 int8 inv
    inverse_transform isclose isdigit isin isna isnan items itertuples keras kernel_size keys
    kind label labels layers learning_rate legend linalg line linear lineplot linspace loc log
    log10 log2 logical_and logical_not logical_or losses lower map matmul matrix matshow max
    maximum mean median meshgrid metrics min minimum minmax_scale mode models moveaxis mul
    multiply name nan nanmax nanmean nanmin nbytes ndim nlargest nn nonzero norm normal
    nsmallest num_elements numpy nunique ones ones_like ops optimizer optimizers outer output
    output_shape params permutation permute_dims pi plot pool_size pop pow power predict
    preprocessing prod pyplot random ravel ravel_multi_index read_csv read_table reduce_max
    reduce_mean reduce_min reduce_sum regularizers relu rename repeat replace reset_index
    reshape reverse roll rolling rot90 round row_stack sample scatter seed select_dtypes
    set_printoptions set_title set_weights set_xlabel set_xticks set_ylabel set_yticks shape
    show shuffle sigmoid sign sin size softmax sort sort_index sort_values split splitlines sqrt
    square squeeze stack startswith std strides strip subplot subplots subtract sum summary
    suptitle swapaxes tail take tan tanh tensor tensordot text tight_layout tile title
    to_categorical to_list to_numpy tobytes todense tolist trace train_on_batch trainable
    trainable_weights transpose true_divide uint16 uint8 unique units unravel_index upper utils
    value_counts values var vsplit vstack weights where writeable xlabel xlim xticks ylabel ylim
    yticks zeros zeros_like zip
    """.split()
)
"""Attributes, and names that are imported. None reads a file but a table, follows a name in a
text (as ``eval``, ``query``, ``transform`` and ``format`` do), shows memory as it is found there
(as ``empty`` and ``pad`` do), or knows where it was called."""

OF_IPYTHON = {"In", "Out", "display", "exit", "get_ipython", "open", "quit"}
FORBIDDEN = (set(dir(builtins)) | OF_IPYTHON) - FUNCTIONS

NODES = (
    ast.Try, ast.TryStar, ast.ExceptHandler, ast.Match, ast.ClassDef, ast.AsyncFunctionDef,
    ast.AsyncFor, ast.AsyncWith, ast.Await, ast.Global, ast.Nonlocal,
)  # fmt: skip
"""Statements that catch an error, whose text may quote lines, or find a name in other ways."""

MOST_CHARACTERS = 100_000
"""Of all code cells; a longer program runs by itself, and is not read for its tree."""

SHARE_OF_LIMIT = 0.5
"""A run that came nearer to a limit is not shared: on another day it might have met it."""


class _Alone(Exception):
    """A program must run by itself."""


def program_of(notebook: nbformat.NotebookNode, source: SourceNotebook) -> str | None:
    """Return what the program of a repaired notebook is known by, ``None`` if it runs by itself.

    Two notebooks that give the same may differ in their text, and not in what a run shows. A cell
    of the instructor's own that is as it was handed out may do what it likes.
    """
    code = sum(len(cell.source) for cell in notebook.cells if cell.cell_type == "code")
    if source.in_kernel or code > MOST_CHARACTERS:  # a failed test would quote the student's lines
        return None
    locked = {cell.name for cell in source.cells if cell.locked}
    try:
        cells = [
            [
                grade_id(cell),
                cell.metadata.get("tags", []),
                *_cell(cell, grade_id(cell) in locked or cell.source in source.own),
            ]
            for cell in notebook.cells
            if cell.cell_type == "code"
        ]
        text = json.dumps(cells)
    except (_Alone, SyntaxError, ValueError, RecursionError, MemoryError, TypeError):
        return None
    return hashlib.sha256(text.encode()).hexdigest()


def _cell(cell: nbformat.NotebookNode, released: bool) -> Iterator[object]:
    """Yield what a run depends on of a cell: its tree, and what else is read of its text."""
    if released:
        yield cell.source
        return
    tree = ast.parse(cell.source)
    for node in ast.walk(tree):
        _look_at(node)
    yield ast.dump(tree)
    yield bool(cell.source.strip())  # an empty cell is not run
    yield _is_quiet(cell.source)
    yield marks_of(cell.source)


def _look_at(node: ast.AST) -> None:
    """See to it that a part of a program knows nothing of its text.

    Raises:
        _Alone: it may.
    """
    match node:
        case ast.Name(id=name) | ast.arg(arg=name) | ast.FunctionDef(name=name):
            known = not name.startswith("_") and name not in FORBIDDEN
        case ast.Attribute(attr=name):
            known = name in WORDS
        case ast.keyword(arg=name):  # `where` leaves memory as it is found
            known = name is not None and name != "where"
        case ast.Import(names=names):
            known = all(_is_known(alias.name) and _is_name(alias.asname) for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            words = all(alias.name in WORDS and _is_name(alias.asname) for alias in names)
            known = level == 0 and words and _is_known(module or "")
        case _:
            known = not isinstance(node, NODES)
    if not known:
        raise _Alone


def _is_known(module: str) -> bool:
    package, *parts = module.split(".")
    return module in MODULES or (package in MODULES and all(part in WORDS for part in parts))


def _is_name(name: str | None) -> bool:
    return name is None or not (name.startswith("_") or name in FORBIDDEN)


def _is_quiet(source: str) -> bool:
    """Tell whether a cell ends with a semicolon, by which IPython shows no value."""
    kinds = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.ENDMARKER)
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, IndentationError) as error:
        raise _Alone from error
    said = [token.string for token in tokens if token.type not in kinds]
    return bool(said) and said[-1] == ";"


def may_be_shared(result: Result, limits: Limits) -> bool:
    """Tell whether a run can serve others with the same program.

    It has no fault and no suspicion, no error and no warning in a student's cell, whose text would
    quote lines, and was far from every limit.
    """
    if not (result.graded and result.final) or result.faults or result.suspicions or result.shared:
        return False
    judged = {check.cell for check in result.checks}
    for cell in result.notebook["cells"]:
        if cell.get("metadata", {}).get("nbgrader", {}).get("grade_id") in judged:
            continue
        for output in cell.get("outputs", ()):
            if output["output_type"] == "error" or output.get("name") == "stderr":
                return False
    used = (
        (result.seconds.get("student", 0.0), limits.seconds_per_cell),
        (result.cpu_seconds.get("student", 0.0), limits.seconds_per_cell),
        (result.cpu_seconds.get("judge", 0.0), limits.seconds_per_check),
        (result.peak_megabytes.get("student", 0.0), limits.megabytes_of_memory),
    )
    return all(spent <= SHARE_OF_LIMIT * limit for spent, limit in used)


def adopt(notebook: nbformat.NotebookNode, shared: Result) -> Result:
    """Return the result of a repaired notebook that has the program of a shared run.

    Its cells are its own; what code cells show, and the judgement, are those of the run.
    """
    mine = copy.deepcopy(notebook)
    ran = [cell for cell in shared.notebook["cells"] if cell["cell_type"] == "code"]
    cells = [cell for cell in mine.cells if cell.cell_type == "code"]
    for cell, other in zip(cells, ran, strict=True):
        cell.outputs = nbformat.from_dict(copy.deepcopy(other["outputs"]))
        cell.execution_count = other["execution_count"]
    work = Work()
    for cell in mine.cells:
        if cell.cell_type != "code" and not cell.metadata.get("nbgrader", {}).get("locked"):
            cell.source = clean_markdown(cell.source, work)
    return Result(
        notebook=mine, checks=copy.deepcopy(shared.checks), walls=shared.walls, shared=True
    )
