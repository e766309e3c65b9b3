// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** A page of help, a list of pages, or what was found of some words; a way back through all that was shown. */
public final class HelpView extends ViewPart {
  static final String ID = "org.ringscope.help.view";
  private static final int MOST_KEPT = 50;
  private static final String CONTENTS = "help:contents";
  private static final String SEARCH = "help:search ";

  /** What was shown, and how far it was scrolled. */
  private record Shown(String href, int line) {}

  private static HelpIndex index;

  private Text words;
  private HelpPage page;
  private IAction back;
  private String href = "";
  private final Deque<Shown> before = new ArrayDeque<>();

  @Override
  public void createPartControl(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage("search in help");
    words.setToolTipText("Pages that have all these words; Enter searches");
    words.setData("id", "org.ringscope.help.words");
    words.addListener(SWT.DefaultSelection, event -> {
      if (event.detail != SWT.CANCEL) {
        search(words.getText());
      }
    });
    GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    page = new HelpPage(parent, this::follow);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
    back = action("Back", "Back to what was shown before (Alt+Left)", ISharedImages.IMG_TOOL_BACK, this::goBack);
    back.setEnabled(false);
    getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY,
        new ActionHandler(back));
    action("Contents", "All pages", ISharedImages.IMG_OBJ_FOLDER, this::showContents);
    showContents();
  }

  private IAction action(String text, String tip, String image, Runnable work) {
    Action action = new Action(text) {
      @Override
      public void run() {
        work.run();
      }
    };
    action.setToolTipText(tip);
    action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
    getViewSite().getActionBars().getToolBarManager().add(action);
    return action;
  }

  @Override
  public void setFocus() {
    page.control().setFocus();
  }

  void showContents() {
    show(CONTENTS, HelpText.parse(HelpPages.contents()), CONTENTS, 0);
  }

  void askForWords() {
    words.setFocus();
    words.selectAll();
  }

  /** What a context says, with the pages that it names. */
  void showContext(IContext context) {
    StringBuilder html = new StringBuilder();
    String title =
        context instanceof org.eclipse.help.IContext2 named && named.getTitle() != null ? named.getTitle() : "Help";
    html.append("<h1>").append(HelpPages.escape(title)).append("</h1><p>");
    html.append(context.getText() == null ? "" : HelpPages.escape(context.getText())).append("</p><ul>");
    for (IHelpResource topic : context.getRelatedTopics()) {
      html.append("<li>").append(HelpPages.link(topic.getHref(), topic.getLabel())).append("</li>");
    }
    html.append("</ul><p>").append(HelpPages.link(CONTENTS, "All pages")).append("</p>");
    show("help:context", HelpText.parse(html.toString()), CONTENTS, 0);
  }

  /** Opens a page. @param place in its text, negative for where its anchor is */
  void open(String target, int place) {
    try {
      HelpText text = HelpPages.read(target);
      int anchor = text.anchors().getOrDefault(target.replaceFirst("[^#]*#?", ""), 0);
      show(target, text, target, place < 0 ? anchor : place);
    } catch (IOException e) {
      show(CONTENTS, HelpText.parse("<h1>No such page</h1><p>" + HelpPages.escape(e.getMessage()) + "</p>"), CONTENTS,
          0);
    }
  }

  /** Finds pages; the words are read by a job when they are asked for the first time. */
  void search(String query) {
    words.setText(query);
    if (query.isBlank()) {
      showContents();
      return;
    }
    if (index != null) {
      tell(query, index.find(query));
      return;
    }
    Display display = page.control().getDisplay();
    Job job = Job.create("Reading the pages of help", monitor -> {
      HelpIndex made = HelpIndex.make(monitor);
      if (monitor.isCanceled()) {
        return Status.CANCEL_STATUS;
      }
      display.asyncExec(() -> {
        index = made;
        if (!page.control().isDisposed() && words.getText().equals(query)) {
          tell(query, made.find(query));
        }
      });
      return Status.OK_STATUS;
    });
    job.schedule();
  }

  private void tell(String query, List<HelpIndex.Found> found) {
    StringBuilder html = new StringBuilder("<h1>").append(found.size() == 1 ? "One page has \u201C"
        : (found.isEmpty() ? "No page has \u201C" : found.size() + " pages have \u201C"))
        .append(HelpPages.escape(query))
        .append("\u201D</h1>");
    for (HelpIndex.Found each : found) {
      html.append("<p>").append(HelpPages.link("help:" + each.place() + ":" + each.href(), each.title()))
          .append("<br>").append(HelpPages.escape(each.snippet())).append("</p>");
    }
    show(SEARCH + query, HelpText.parse(html.toString()), CONTENTS, 0);
  }

  private void follow(String target) {
    if (target.equals(CONTENTS)) {
      showContents();
    } else if (target.startsWith("help:")) {
      String[] parts = target.split(":", 3);
      open(parts[2], Integer.parseInt(parts[1]));
    } else if (target.startsWith("http:") || target.startsWith("https:")) {
      Program.launch(target);
    } else {
      open(HelpPages.resolve(href, target), -1);
    }
  }

  private void show(String shown, HelpText text, String base, int place) {
    if (!href.isEmpty() && !shown.equals(href)) {
      before.push(new Shown(href, page.topLine()));
      while (before.size() > MOST_KEPT) {
        before.removeLast();
      }
    }
    back.setEnabled(!before.isEmpty());
    href = shown;
    page.show(text, base, place);
  }

  private void goBack() {
    Shown last = before.poll();
    if (last != null) {
      href = "";
      if (last.href.startsWith(SEARCH)) {
        search(last.href.substring(SEARCH.length()));
      } else if (HelpPages.file(last.href) != null) {
        open(last.href, -1);
      } else {
        showContents();
      }
      page.scrollTo(last.line);
      back.setEnabled(!before.isEmpty());
    }
  }
}
