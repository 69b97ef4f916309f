"""Colours as the picture's own profile means them."""

from io import BytesIO

from PIL import Image, ImageCms

_COLOURED = frozenset({"RGB", "L", "CMYK"})
_ALPHA = {"RGBA": "RGB", "LA": "L"}


def as_meant(image: Image.Image) -> Image.Image:
    """In sRGB. A profile that is broken, or of another kind of picture, is passed over as viewers do."""
    told = image.info.get("icc_profile")
    mode = _ALPHA.get(image.mode, image.mode)
    if not told or mode not in _COLOURED:
        return image
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(told))
        meant = ImageCms.profileToProfile(
            image.convert(mode), profile, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    if meant is None:
        return image
    if image.mode in _ALPHA:
        meant.putalpha(image.getchannel("A"))
    return meant
