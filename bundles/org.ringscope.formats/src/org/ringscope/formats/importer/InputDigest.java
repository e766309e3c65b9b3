// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether an input is one that was seen before, without reading the whole of it: names, sizes and times of its files, their
 * beginnings and ends, and some bytes from all over them.
 */
public final class InputDigest {
  private static final int MOST_FILES = 10_000;
  private static final int DEEPEST = 8;
  private static final int SAMPLES = 32;
  private static final int SAMPLE_BYTES = 4096;

  private final MessageDigest digest;
  private final ByteBuffer sample = ByteBuffer.allocate(SAMPLE_BYTES);

  private InputDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 40 hexadecimal digits. */
  public static String of(ImportInput input) throws IOException {
    InputDigest made = new InputDigest();
    for (Path file : input.files()) {
      made.addAll(isMetadataOfCtf(file) ? file.toAbsolutePath().getParent() : file);
    }
    for (String option : input.options().keySet().stream().sorted().toList()) {
      made.add(option);
      made.addAll(input.options().get(option));
    }
    return HexFormat.of().formatHex(made.digest.digest(), 0, 20);
  }

  /** Who names the metadata of a CTF trace means its folder. */
  private static boolean isMetadataOfCtf(Path file) {
    return file.endsWith("metadata") && Files.isRegularFile(file);
  }

  private void addAll(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root, DEEPEST)) {
      files = all.filter(Files::isRegularFile).sorted().limit(MOST_FILES + 1).toList();
    }
    if (files.size() > MOST_FILES) {
      throw new MalformedInputException(root, -1, "more than " + MOST_FILES + " files");
    }
    add(String.valueOf(root.getFileName()));
    for (Path file : files) {
      add(root.relativize(file).toString());
      add(String.valueOf(Files.getLastModifiedTime(file).toMillis()));
      addBytes(file);
    }
  }

  private void addBytes(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      add(String.valueOf(size));
      for (int i = 0; i <= SAMPLES; i++) {
        long from =
            Math.max(0, (size - SAMPLE_BYTES) / SAMPLES * i + (i == SAMPLES ? (size - SAMPLE_BYTES) % SAMPLES : 0));
        channel.position(from);
        sample.clear();
        while (sample.hasRemaining() && channel.read(sample) > 0) {
          // until the sample is full, or the file ends
        }
        digest.update(sample.flip());
        if (size <= SAMPLE_BYTES) {
          return;
        }
      }
    }
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
