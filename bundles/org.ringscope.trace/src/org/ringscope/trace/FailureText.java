// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** One line about why a file could not be read or written; the platform's exceptions often say no more than its name. */
public final class FailureText {

  private FailureText() {}

  public static String of(Throwable failure) {
    return text(failure).replaceAll("\\s*\\R\\s*", " ");
  }

  /** The same failure with the name of the file that it is about, if it does not say it. */
  public static IOException naming(Path file, IOException failure) {
    boolean named = failure instanceof FileSystemException || of(failure).startsWith(file.toString());
    return named ? failure : new IOException(file + ": " + of(failure), failure);
  }

  private static String text(Throwable failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or directory";
    }
    if (failure instanceof NotDirectoryException file) {
      return file.getFile() + ": not a folder";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (failure instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + ": exists already";
    }
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    if (failure instanceof IOException) {
      String message = failure.getMessage();
      return message == null ? "cannot be read: " + failure.getClass().getSimpleName() : message;
    }
    return "internal error: " + failure;
  }
}
