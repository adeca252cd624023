"""What the checks say of step 10: memory is given back."""

FREED = "nothing of the network is left in memory"
NAME_KEPT = (
    "The name `model` still holds the network, so it cannot be freed. Delete it with `del model`."
)

STILL_HELD = (
    "The name `model` is free, and the network is still in memory: another name leads to it, or "
    "nothing collected the garbage after `del model`. Look at each line of your cell, then run the "
    "start cell and your cell again."
)
STILL_REMEMBERED = (
    "The network is gone, and Keras still has its record of layers. Call "
    "`keras.backend.clear_session()`, with its brackets, then run the cells from here on again."
)
NAME_HOLDS = (
    "The name `model` holds {found} now. Delete the name with `del model`, so that nothing is "
    "left under it."
)

NAMES = "the plan deletes each name that reaches the network, and no other"
ORDER = "it collects when nothing reaches the network any more"
SESSION = "it has Keras forget its layers"
NOT_A_PLAN = (
    "`plan` must hold the letters of the lines in their order, as a text in quotes; it is {found}."
)
UNKNOWN_LINE = 'There is no line "{found}". The lines have the letters a to g.'
DELETED_TWICE = "`{line}` stands there twice. The second time the name is gone, and Python stops."
LOST = (
    "`{line}` gives up something that holds no part of the network and is still wanted. Leave "
    "that line out."
)
MODEL_NAMED = "The name `model` itself still holds the network."
STILL_REACHED = (
    "Another name still leads to the network. Look at each name of the list: from what it holds, "
    "can one get to the model, or to one of its layers?"
)
COLLECTED_EARLY = (
    "When the garbage is collected, a name still leads to the network, so it is no garbage yet. "
    "Nothing collects it later."
)
NOT_COLLECTED = "Nothing collects the garbage. Parts that refer to each other wait for it."
SESSION_NOT_CLEARED = "Keras still keeps its record of layers. One of the lines clears it."

PROGRAMS = "`gone`, what the five programs leave behind"

NUMBERS_NOT_BYTES = "That is how many numbers there are. Each of them takes several bytes."
DOUBLE_PRECISION = "That is with 8 bytes each. Keras keeps its weights as `float32`, 32 bits each."
HALF_PRECISION = "That is with 2 bytes each. Keras keeps its weights as `float32`, 32 bits each."
ONLY_TRAINABLE = "Those are the trainable ones. The others lie in memory, too."
BITS_NOT_BYTES = "Those are bits. A byte has 8 of them."
DIVIDED = "Each number takes more than one byte, so there are more bytes than numbers."
NOT_MEGABYTES = "That is in kB or MB. Give the bytes, a whole number."
BYTES_OTHER = (
    "{found} is not it. How many parameters did step 7 count, and how long is a `float32`?"
)
WHY = (
    "Four bytes each, about 1 MB in all. What fills a GPU is something else, as the text below "
    "says."
)
OTHER_NUMBERS = (
    "That is for another number of parameters. Look back at step 7: how many has the whole network?"
)
OTHER_BYTES = "The number of parameters is right. How many bytes does a `float32` take, of 32 bits?"
