"""What the checks say of step 10: memory is given back."""

NAME_FREE = "the name `model` no longer holds the network"
MODEL_GONE = "the model has left the memory"
SESSION_CLEARED = "the Keras session is cleared"
NAME_KEPT = (
    "The name `model` still holds the network, so it cannot be freed. Delete it with `del model`."
)
MODEL_HELD = (
    "The name is gone, but the model is still in memory. Its parts refer to each other, so Python "
    "frees them only at the next collection: call `gc.collect()` after `del model`. A second name "
    "for the model holds it too, and so does the notebook if you showed the model as the last line "
    "of a cell: run the start cell and your cell again."
)
SESSION_NOT_CLEARED = (
    "Keras still remembers its layers. Call `keras.backend.clear_session()` (or "
    "`keras.utils.clear_session()`)."
)
NO_MODEL_LEFT = "no other model is left in this session"
MODELS_LEFT = "Another model is still in memory. Delete every name that holds one, then collect."
MEMORY_A = "Closing the tab leaves the kernel running, and its memory taken."
MEMORY_C = "Both are given back when the kernel's process ends, and closing a tab does not end it."
