// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** What handlers and the window's thread do with errors of the program itself. */
@ExtendWith(EmptyErrorLog.class)
class CaughtUiTest {
  private final List<IStatus> shown = new ArrayList<>();

  private void check(String doing) throws IOException {
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).getException()).as("no stack trace to show").isNull();
    String text = shown.get(0).getMessage();
    assertThat(text).hasLineCount(1).startsWith(doing + ": internal error, details in ");
    Path details = Path.of(text.replaceFirst(".* details in ", ""));
    assertThat(details).content().contains("two", "at org.ringscope.ui.CaughtUiTest");
    Files.delete(details);
  }

  @Test
  void workOfTheWindowIsOneLineAndAFile() throws IOException {
    CaughtUi.caught(() -> {
      throw new IllegalStateException("two\nlines");
    }, shown::add).run();
    check("Updating the window");
  }

  @Test
  void cancellingIsNoError() {
    CaughtUi.caught(() -> {
      throw new OperationCanceledException();
    }, shown::add).run();
    assertThat(shown).isEmpty();
  }

  private final class Handler extends CaughtHandler {
    private final Throwable thrown;

    private Handler(Throwable thrown) {
      this.thrown = thrown;
    }

    @Override
    protected void handle(ExecutionEvent event) throws ExecutionException {
      if (thrown instanceof ExecutionException refusal) {
        throw refusal;
      }
      throw (Error) thrown;
    }

    @Override
    void tell(IStatus status) {
      shown.add(status);
    }
  }

  @Test
  void aHandlersErrorIsOneLineAndAFile() throws Exception {
    new Handler(new AssertionError("two\nlines")).execute(new ExecutionEvent());
    check("Command");
  }

  @Test
  void whatAHandlerRefusesIsSaidAsBefore() {
    assertThatThrownBy(() -> new Handler(new ExecutionException("no window")).execute(new ExecutionEvent()))
        .isInstanceOf(ExecutionException.class).hasMessage("no window");
    assertThat(shown).isEmpty();
  }
}
