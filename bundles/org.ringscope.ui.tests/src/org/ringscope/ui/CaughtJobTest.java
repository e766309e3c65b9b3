// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

@ExtendWith(EmptyErrorLog.class)
class CaughtJobTest {

  private static IStatus resultOf(Runnable work) {
    return new CaughtJob("Reading a trace") {
      @Override
      protected IStatus work(IProgressMonitor monitor) {
        work.run();
        throw new AssertionError("two\nlines");
      }
    }.run(new NullProgressMonitor());
  }

  @Test
  void anErrorOfTheProgramIsOneLineAndAFile() throws IOException {
    IStatus status = resultOf(() -> {});
    assertThat(status.getSeverity()).isEqualTo(IStatus.ERROR);
    assertThat(status.getException()).as("no stack trace to show").isNull();
    assertThat(status.getMessage()).hasLineCount(1).startsWith("Reading a trace: internal error, details in ");
    Path details = Path.of(status.getMessage().replaceFirst(".* details in ", ""));
    assertThat(details).content().contains("AssertionError: two", "at org.ringscope.ui.CaughtJobTest");
    Files.delete(details);
  }

  @Test
  void outOfMemoryNamesTheLimit() throws IOException {
    IStatus status = resultOf(() -> {
      throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
    });
    assertThat(status.getMessage()).startsWith("Reading a trace: out of memory: the heap's limit is ");
    Files.delete(Path.of(status.getMessage().replaceFirst(".* details in ", "")));
  }

  @Test
  void cancellingIsNoError() {
    assertThat(resultOf(() -> {
      throw new OperationCanceledException();
    }).getSeverity()).isEqualTo(IStatus.CANCEL);
  }
}
