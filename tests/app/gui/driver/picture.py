# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Pintle authors
"""Pictures of the X server's screen, read from the file it keeps its frame buffer in."""

import struct
import zlib


class Picture:
    """Four bytes a pixel, blue first, row after row."""

    def __init__(self, width, height, pixels):
        self.width, self.height, self.pixels = width, height, pixels

    def crop(self, x, y, width, height):
        """The part that lies inside the picture."""
        left, top = max(0, x), max(0, y)
        right, bottom = min(self.width, x + width), min(self.height, y + height)
        if right <= left or bottom <= top:
            return Picture(0, 0, b"")
        stride = self.width * 4
        rows = (self.pixels[row * stride + left * 4:row * stride + right * 4] for row in range(top, bottom))
        return Picture(right - left, bottom - top, b"".join(rows))

    def colours(self):
        return len(set(memoryview(self.pixels).cast("I")))

    def difference(self, other):
        """How many pixels are not as in `other`, which is of the same size."""
        return sum(a != b for a, b in zip(memoryview(self.pixels).cast("I"), memoryview(other.pixels).cast("I")))

    def save(self, path):
        rgb = bytearray(self.width * self.height * 3)
        for channel in range(3):
            rgb[channel::3] = self.pixels[2 - channel::4]
        stride = self.width * 3
        rows = b"".join(b"\0" + rgb[row * stride:(row + 1) * stride] for row in range(self.height))

        def chunk(kind, content):
            return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 2))
                         + chunk(b"IEND", b""))


def read_screen(path):
    """The file is a window dump: a header of big-endian words, colours, then the pixels."""
    content = path.read_bytes()
    words = struct.unpack(">25I", content[:100])
    header, width, height, per_pixel, stride, colours = words[0], words[4], words[5], words[11], words[12], words[19]
    if per_pixel != 32 or stride != width * 4:
        raise ValueError(f"unexpected frame buffer: {per_pixel} bits, {stride} bytes a row of {width}")
    start = header + colours * 12
    return Picture(width, height, content[start:start + stride * height])
