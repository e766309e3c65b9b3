// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.ringscope.analysis.bookmarks.Bookmark;
import org.ringscope.analysis.bookmarks.BookmarkFile;
import org.ringscope.trace.FailureText;

/** Writes the bookmarks of one recording beside it, as they are when it runs; one after the other. */
final class BookmarkJob extends CaughtJob {
  private static final ISchedulingRule ONE = new ISchedulingRule() {
    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  };

  private final Path recording;
  private final Supplier<List<Bookmark>> bookmarks;

  private BookmarkJob(Path recording, Supplier<List<Bookmark>> bookmarks) {
    super("Keeping bookmarks of " + recording.getFileName());
    this.recording = recording;
    this.bookmarks = bookmarks;
    setRule(ONE);
  }

  static void keep(Path recording, Supplier<List<Bookmark>> bookmarks) {
    new BookmarkJob(recording, bookmarks).schedule();
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    try {
      BookmarkFile.write(recording, bookmarks.get());
      return Status.OK_STATUS;
    } catch (IOException e) {
      return Status.error("The bookmarks cannot be kept in " + recording + ": " + FailureText.of(e), e);
    }
  }
}
