"""Is the folder of the data the one that its variable names?"""

from utils import settings


def test_data_folder_is_where_the_variable_says(monkeypatch, tmp_path):
    monkeypatch.setenv("ASL_DATA", str(tmp_path))
    assert settings.csv_dir() == tmp_path / "asl_data"
    monkeypatch.delenv("ASL_DATA")
    assert settings.data_dir() == settings.ROOT / "data"
