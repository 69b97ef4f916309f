"""What every journey's windows share: how they speak, how they listen, where Back and Cancel are."""
