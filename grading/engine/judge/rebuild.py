"""Put handed-over values together again, in the judge, and trust none of them.

A model is rebuilt from its configuration and weights, and only if every class and function in
it is one of Keras's own on the lists below; the lists are looked at before Keras is. Its
``safe_mode`` is no boundary.
"""

import builtins
import json
from collections.abc import Callable
from typing import Any

from grading.engine.handover import reasons
from grading.engine.handover.wire import Decoder, Refused, clean_name

MODELS = {"Sequential", "Functional", "Model"}
LAYERS = set(
    """
    Activation Add AlphaDropout Average AveragePooling1D AveragePooling2D BatchNormalization
    CategoryEncoding CenterCrop Concatenate Conv1D Conv2D Conv2DTranspose Conv3D Cropping2D
    Dense DepthwiseConv2D Dot Dropout ELU Embedding Flatten GaussianDropout GaussianNoise
    GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D GlobalMaxPooling2D
    GroupNormalization Identity InputLayer LayerNormalization LeakyReLU Masking MaxPooling1D
    MaxPooling2D Maximum Minimum Multiply Normalization PReLU Permute RandomBrightness
    RandomContrast RandomCrop RandomFlip RandomRotation RandomTranslation RandomZoom ReLU
    RepeatVector Rescaling Reshape Resizing SeparableConv1D SeparableConv2D Softmax
    SpatialDropout1D SpatialDropout2D Subtract UnitNormalization UpSampling1D UpSampling2D
    ZeroPadding1D ZeroPadding2D
    """.split()
)
INITIALIZERS = set(
    """
    Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity LecunNormal LecunUniform
    Ones Orthogonal RandomNormal RandomUniform TruncatedNormal VarianceScaling Zeros
    """.split()
)
REGULARIZERS = {"L1", "L2", "L1L2"}
CONSTRAINTS = {"MaxNorm", "MinMaxNorm", "NonNeg", "UnitNorm"}
OPTIMIZERS = set(
    """
    Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Lamb Lion Nadam RMSprop SGD
    """.split()
)
SCHEDULES = set(
    """
    CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay PiecewiseConstantDecay
    PolynomialDecay
    """.split()
)
LOSSES = set(
    """
    BinaryCrossentropy BinaryFocalCrossentropy CategoricalCrossentropy
    CategoricalFocalCrossentropy CategoricalHinge CosineSimilarity Hinge Huber KLDivergence
    LogCosh MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError
    MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy SquaredHinge
    """.split()
)
METRICS = set(
    """
    AUC Accuracy BinaryAccuracy BinaryCrossentropy CategoricalAccuracy CategoricalCrossentropy
    CategoricalHinge CosineSimilarity F1Score FBetaScore FalseNegatives FalsePositives Hinge
    KLDivergence LogCoshError Mean MeanMetricWrapper MeanAbsoluteError MeanAbsolutePercentageError
    MeanSquaredError MeanSquaredLogarithmicError Poisson Precision Recall RootMeanSquaredError
    SparseCategoricalAccuracy SparseCategoricalCrossentropy SparseTopKCategoricalAccuracy
    SquaredHinge TopKCategoricalAccuracy TrueNegatives TruePositives
    """.split()
)
FUNCTIONS = set(
    """
    elu exponential gelu glu hard_sigmoid hard_swish hard_tanh leaky_relu linear log_softmax
    mish relu relu6 selu sigmoid silu softmax softplus softsign swish tanh binary_crossentropy
    binary_focal_crossentropy categorical_crossentropy categorical_focal_crossentropy
    categorical_hinge cosine_similarity hinge huber kl_divergence log_cosh mean_absolute_error
    mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error poisson
    sparse_categorical_crossentropy squared_hinge binary_accuracy categorical_accuracy
    sparse_categorical_accuracy sparse_top_k_categorical_accuracy top_k_categorical_accuracy
    """.split()
)
PLACES = (
    ("keras", MODELS),
    ("keras.layers", LAYERS),
    ("keras.src.layers", LAYERS),
    ("keras.models", MODELS),
    ("keras.src.models", MODELS),
    ("keras.initializers", INITIALIZERS),
    ("keras.src.initializers", INITIALIZERS),
    ("keras.regularizers", REGULARIZERS),
    ("keras.constraints", CONSTRAINTS),
    ("keras.optimizers.schedules", SCHEDULES),
    ("keras.optimizers", OPTIMIZERS),
    ("keras.src.optimizers", OPTIMIZERS),
    ("keras.losses", LOSSES),
    ("keras.src.losses", LOSSES),
    ("keras.metrics", METRICS),
    ("keras.src.metrics", METRICS),
)
TENSORFLOW_NAMES = {"softmax_v2": "softmax", "log_softmax_v2": "log_softmax"}
"""Names of TensorFlow's own functions, and of Keras's that compute the same."""

MARKS = {"__keras_tensor__", "__tuple__"}

MOST_LAYERS = 200
MOST_WEIGHTS = 20_000_000
LARGEST_NUMBER = 1_000_000
LONGEST_TEXT = 200
LONGEST_LIST = 2_000
DEPTH = 30


def check_configuration(item: Any, depth: int = 0) -> None:
    """Look at a configuration before Keras does.

    Raises:
        Refused: it names something that is not on the lists, or is too large.
    """
    if depth > DEPTH:
        raise Refused(reasons.DEEP_CONFIGURATION)
    if isinstance(item, str):
        if len(item) > LONGEST_TEXT:
            raise Refused(reasons.LONG_TEXT)
    elif isinstance(item, bool | float) or item is None:
        pass
    elif isinstance(item, int):
        if abs(item) > LARGEST_NUMBER:
            raise Refused(reasons.HUGE_NUMBER)
    elif isinstance(item, list):
        if len(item) > LONGEST_LIST:
            raise Refused(reasons.LONG_CONFIGURATION)
        for part in item:
            check_configuration(part, depth + 1)
    elif isinstance(item, dict):
        if "class_name" in item:
            _check_name(item)
        for part in item.values():
            check_configuration(part, depth + 1)


def _check_name(item: dict) -> None:
    name, module, registered = (item.get(k) for k in ("class_name", "module", "registered_name"))
    shown = clean_name(name)
    if name in MARKS and module is None:
        return
    if name == "function":
        own = module == "builtins" and item.get("config") in FUNCTIONS
        if own and registered in (None, "function", item["config"]):
            return
        raise Refused(reasons.OWN_FUNCTION)
    if name == "DTypePolicy" and module == "keras" and registered in (None, name):
        return
    for place, names in PLACES:
        inside = module == place or (place != "keras" and str(module).startswith(f"{place}."))
        if inside and name in names and registered in (None, name):
            return
    raise Refused(reasons.UNKNOWN_PART.format(part=shown))


def special(call: Callable[[int, tuple, dict], Any]) -> Callable[[Decoder, list], Any]:
    """Return what decodes models, histories, tensors and functions. ``call`` asks the student."""

    def decode(decoder: Decoder, item: list) -> Any:
        tag, *content = item
        match tag:
            case "model":
                return _model(decoder, *content)
            case "history":
                return _history(decoder, *content)
            case "tensor":
                import tensorflow as tf

                return tf.constant(decoder.decode(content[0]))
            case "function":
                return _function(call, *content)
        raise Refused(reasons.UNKNOWN.format(kind=clean_name(tag)))

    return decode


def _plain_names(item: Any) -> Any:
    """Return a configuration with Keras's names for TensorFlow's functions."""
    if isinstance(item, list):
        return [_plain_names(part) for part in item]
    if isinstance(item, dict):
        plain = {name: _plain_names(part) for name, part in item.items()}
        if plain.get("class_name") == "function":
            name = plain.get("config")
            plain["config"] = TENSORFLOW_NAMES.get(name, name) if isinstance(name, str) else name
        return plain
    return item


def _model(decoder: Decoder, text: Any, weights: Any, compiled: Any) -> Any:
    if type(text) is not str or type(weights) is not list or len(weights) > 4 * MOST_LAYERS:
        raise Refused(reasons.DAMAGED_MODEL)
    config = json.loads(text)
    if not isinstance(config, dict) or config.get("class_name") not in MODELS:
        raise Refused(reasons.UNKNOWN_MODEL)
    config.pop("compile_config", None)
    config = _plain_names(config)
    check_configuration(config)
    layers = config.get("config", {}).get("layers", [])
    if len(layers) > MOST_LAYERS:
        raise Refused(reasons.MANY_LAYERS.format(count=MOST_LAYERS))
    arrays = [decoder.decode(array) for array in weights]
    if sum(array.size for array in arrays) > MOST_WEIGHTS:
        raise Refused(reasons.MANY_WEIGHTS.format(count=f"{MOST_WEIGHTS:,}"))
    model = _build(config, layers)
    if model.built:
        model.set_weights(arrays)
    if compiled is not None:
        _compile(model, _plain_names(compiled))
    return model


def _build(config: dict, layers: list) -> Any:
    """Return the model of a configuration; layers that do not fit together stay a mere list."""
    import keras

    try:
        return keras.models.model_from_json(json.dumps(config))
    except ValueError:
        if config["class_name"] != "Sequential":
            raise
        parts = [layer for layer in layers if layer.get("class_name") != "InputLayer"]
        return keras.Sequential([keras.layers.deserialize(layer) for layer in parts])


def _compile(model: Any, config: dict) -> None:
    """Compile a model as its configuration says. A function of the student's stays a mere name."""
    loss = config.get("loss")
    function = loss.get("class_name") == "function" if isinstance(loss, dict) else False
    if function and loss.get("config") not in FUNCTIONS:
        config = {**config, "loss": None}
        check_configuration(config)
        model.compile_from_config(config)
        model.loss = _stand_in(loss.get("config"))
        return
    check_configuration(config)
    try:
        model.compile_from_config(config)
    except ValueError:  # a name that Keras does not know
        model.compile(loss=loss, metrics=config.get("metrics"))


def _stand_in(name: Any) -> Callable:
    def loss(labels: Any, predictions: Any) -> Any:
        raise NotImplementedError

    loss.__name__ = loss.__qualname__ = clean_name(name)
    return loss


def _history(decoder: Decoder, series: Any, epochs: Any, params: Any) -> Any:
    import keras

    history = keras.callbacks.History()
    history.history = decoder.decode(series)
    history.epoch = decoder.decode(epochs)
    history.params = decoder.decode(params)
    return history


def _function(call: Callable[[int, tuple, dict], Any], name: Any, index: Any) -> Callable:
    def remote(*arguments: Any, **named: Any) -> Any:
        return call(index, arguments, named)

    remote.__name__ = remote.__qualname__ = clean_name(name)
    return remote


class Said(str):
    """What an error says. A KeyError shows what it is given in quotes, and this as it is."""

    __repr__ = str.__str__


def error(name: Any, text: Any) -> Exception:
    """Return the error that a student's function raised: a built-in one, or RuntimeError."""
    kind = getattr(builtins, clean_name(name), None)
    known = isinstance(kind, type) and issubclass(kind, Exception)
    said = Said(text)
    try:
        return (kind if known else RuntimeError)(said)
    except TypeError:
        return RuntimeError(said)
