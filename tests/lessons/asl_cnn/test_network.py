"""Is the network the tutorial's, to the last parameter?"""

from utils.lessons.asl_cnn import network


def test_keras_counts_what_the_table_says():
    model = network.build_network()
    assert model.count_params() == network.TOTAL == 264_049
    assert network.TRAINABLE == 263_749
    assert network.NON_TRAINABLE == 300
    for layer, expected in zip(model.layers, network.LAYERS, strict=True):
        assert type(layer).__name__ == expected.kind
        assert layer.count_params() == expected.parameters
        assert layer.output.shape[1:] == expected.output
