// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** Help as the menu Help, F1 and its own view show it, without a browser and without a network. */
@ExtendWith(EmptyErrorLog.class)
class HelpTest {
  private static final String VIEW = "org.ringscope.help.view";
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\":]+)\"");

  @BeforeEach
  void open() throws CoreException {
    Bench.clear();
    Bench.open();
  }

  @AfterEach
  void close() {
    IViewPart view = Bench.page().findView(VIEW);
    if (view != null) {
      Bench.page().hideView(view);
    }
  }

  @Test
  void wordsLeadToThePageAtTheirPlace() {
    PlatformUI.getWorkbench().getHelpSystem().displaySearch();
    search("suppressed kicks");
    Bench.await(() -> page().getText().contains("pages have \u201Csuppressed kicks\u201D"),
        () -> "the page is " + page().getText());
    Bench.shot("help-found");
    press(SWT.TRAVERSE_TAB_NEXT);
    String title = page().getSelectionText();
    assertThat(title).as("the best page").isNotBlank();
    enter();
    Bench.await(() -> page().getText().startsWith(title), () -> "the page is " + page().getText());
    int caret = page().getCaretOffset();
    assertThat(page().getText().substring(caret, caret + 12).toLowerCase()).containsAnyOf("kick", "suppressed");
    Bench.shot("help-page");
    back();
    Bench.await(() -> page().getText().contains("pages have"), () -> "no way back from " + page().getText());
  }

  @Test
  void findsTheBeginOfAWordAndSaysWhenThereIsNone() {
    PlatformUI.getWorkbench().getHelpSystem().displayHelp();
    Bench.await(() -> page().getText().contains("Which descriptor carried this payload?"), () -> page().getText());
    Bench.shot("help-contents");
    search("descript");
    Bench.await(() -> page().getText().contains("pages have \u201Cdescript\u201D"), () -> page().getText());
    search("xyzzy");
    Bench.await(() -> page().getText().contains("No page has \u201Cxyzzy\u201D"), () -> page().getText());
  }

  /** F1 in the view that has the focus. */
  @Test
  void everyViewHasHelpOfItsOwn() throws CoreException {
    List<String> without = new ArrayList<>();
    for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
      if (view.getId().startsWith("org.ringscope.ui.")) {
        IContext context = HelpSystem.getContext(view.getId());
        if (context == null || context.getText().isBlank() || context.getRelatedTopics().length == 0) {
          without.add(view.getId());
        } else {
          for (IHelpResource topic : context.getRelatedTopics()) {
            assertThat(file(topic.getHref())).as(view.getId() + " names " + topic.getHref()).isNotNull();
          }
        }
      }
    }
    assertThat(without).isEmpty();
    PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.ringscope.ui.queues");
    Bench.await(() -> page().getText().startsWith("Queues\n"), () -> page().getText());
    assertThat(page().getTopPixel()).as("the title is not cut").isZero();
    press(SWT.TRAVERSE_TAB_NEXT);
    enter();
    Bench.await(() -> page().getText().startsWith("Which queue is to blame"), () -> page().getText());
  }

  /** The table of contents, and the links of all its pages. */
  @Test
  void noLinkLeadsNowhere() throws IOException {
    List<String> pages = new ArrayList<>();
    for (IToc toc : HelpSystem.getTocs()) {
      if (toc.getLabel().equals("Ringscope")) {
        collect(toc.getTopics(), pages);
      }
    }
    assertThat(pages).hasSizeGreaterThan(12);
    List<String> broken = new ArrayList<>();
    for (String page : pages) {
      URL url = file(page);
      assertThat(url).as(page).isNotNull();
      Matcher links = LINK.matcher(new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8));
      while (links.find()) {
        String target = links.group(1).replaceFirst("#.*", "");
        if (!target.isEmpty() && file(page.substring(0, page.lastIndexOf('/') + 1) + target) == null) {
          broken.add(page + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static void collect(ITopic[] topics, List<String> pages) {
    for (ITopic topic : topics) {
      if (topic.getHref() != null) {
        pages.add(topic.getHref());
      }
      collect(topic.getSubtopics(), pages);
    }
  }

  private static URL file(String href) {
    int slash = href.indexOf('/', 1);
    return Platform.getBundle(href.substring(1, slash)).getEntry(href.substring(slash));
  }

  private static StyledText page() {
    return (StyledText) Bench.find(Bench.window().getShell(), "org.ringscope.help.page");
  }

  private static void search(String query) {
    Bench.await(() -> page() != null, () -> "no help");
    Text words = (Text) Bench.find(Bench.window().getShell(), "org.ringscope.help.words");
    words.setText(query);
    words.notifyListeners(SWT.DefaultSelection, new Event());
  }

  private static void press(int traversal) {
    page().setFocus();
    page().traverse(traversal);
  }

  private static void enter() {
    Event event = new Event();
    event.keyCode = SWT.CR;
    page().notifyListeners(SWT.KeyDown, event);
  }

  /** As Alt+Left does. */
  private static void back() {
    try {
      Bench.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.navigate.backwardHistory", null);
    } catch (CommandException e) {
      throw new AssertionError(e);
    }
  }
}
