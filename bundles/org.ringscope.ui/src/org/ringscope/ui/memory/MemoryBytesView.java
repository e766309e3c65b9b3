// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.ringscope.protocol.firmware.ElfSymbols;
import org.ringscope.trace.read.TraceMemory;
import org.ringscope.trace.read.TraceMemory.Block;
import org.ringscope.trace.system.RegionContentsInfo;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.view.CursorView;
import org.ringscope.ui.view.TraceChooser;

/** The bytes that are kept with a trace, at any address, with the names of rings and symbols; follows what is pinned in other views. */
public final class MemoryBytesView extends CursorView {
  public static final String ID = "org.ringscope.ui.memory";
  /** Nobody reads bytes that change faster. */
  private static final long AGAIN_NANOS = 250_000_000;
  private static final String GO_TO = "org.ringscope.ui.goToAddress";

  private TraceChooser chooser;
  private AddressField field;
  private HexControl bytes;
  private Label status;
  private IAction follow;
  private IAction copy;
  private IAction goTo;
  private IAction loadSymbols;
  private TraceSession session;
  private List<RegionContentsInfo> contents = List.of();
  private MemoryPages pages;
  /** What is to be shown once the memory is open. */
  private OptionalLong awaited = OptionalLong.empty();
  private MemoryNames names = MemoryNames.NONE;
  private Pin followed = Pin.NONE;
  private long renewedNanos;
  private String wanted = "";

  @Override
  protected Control createContent(Composite parent) {
    Composite content = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
    field = new AddressField(content, () -> names, this::goTo);
    keepsKeys(field.control());
    bytes = new HexControl(content, selection -> describe());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(bytes.control());
    status = new Label(content, SWT.NONE);
    status.setFont(JFaceResources.getTextFont());
    status.setData("id", "org.ringscope.ui.memory.status");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
    createActions();
    return content;
  }

  private void createActions() {
    copy = action("Copy as Text", this::copy);
    copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
    goTo = action("Go to Address\u2026", field::setFocus);
    goTo.setActionDefinitionId(GO_TO);
    loadSymbols = action("Load Symbols\u2026", this::askForSymbols);
    loadSymbols.setToolTipText("Name the memory with the symbols of an ELF file");
    follow = new Action("Follow", IAction.AS_CHECK_BOX) {};
    follow.setToolTipText("Select the buffer of what is pinned in another view");
    follow.setChecked(true);
    chooser = new TraceChooser("The trace whose memory is shown", name -> {
      wanted = name;
      show(cursor());
    });
    fillToolBar();
    fillMenu();
    getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    getSite().getService(IHandlerService.class).activateHandler(GO_TO, new ActionHandler(goTo));
    getViewSite().getActionBars().updateActionBars();
  }

  private void fillToolBar() {
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    for (IAction action : new IAction[] {chooser, loadSymbols, follow}) {
      ActionContributionItem item = new ActionContributionItem(action);
      item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
      item.setVisible(action != chooser);
      item.setId(action.getText());
      tools.add(item);
    }
  }

  private void fillMenu() {
    MenuManager menu = new MenuManager();
    menu.add(copy);
    menu.add(goTo);
    menu.add(loadSymbols);
    bytes.control().setMenu(menu.createContextMenu(bytes.control()));
  }

  private static IAction action(String text, Runnable run) {
    return new Action(text) {
      @Override
      public void run() {
        run.run();
      }
    };
  }

  @Override
  public void setFocus() {
    if (bytes != null) {
      bytes.control().setFocus();
    }
  }

  @Override
  protected void show(TraceCursor cursor) {
    TraceSession chosen = choose(cursor);
    // a list of the same contents is the same memory: the description is read anew while a trace grows
    if (chosen != session || !chosen.trace().system().contents().equals(contents)) {
      open(chosen);
    }
    if (!followed.equals(cursor.pin())) {
      followed = cursor.pin();
      followPin(cursor);
    }
    renew(cursor);
  }

  /** Memory of a system that runs is looked at again and again while the views follow it. */
  private void renew(TraceCursor cursor) {
    long now = System.nanoTime();
    boolean isLive = pages != null && session.trace().liveMemory() != null && bytes.lines().count() > 0;
    if (isLive && (now - renewedNanos > AGAIN_NANOS || !cursor.isFollowing())) {
      renewedNanos = now;
      pages.renew(bytes.topAddress(), bytes.bottomAddress());
    }
  }

  private TraceSession choose(TraceCursor cursor) {
    List<TraceSession> kept =
        cursor.sessions().stream().filter(other -> TraceMemory.isOf(other.trace())).toList();
    TraceSession pinned = followed.equals(cursor.pin()) || !follow.isChecked() ? null : cursor.pin().trace();
    TraceSession chosen = kept.contains(pinned) ? pinned
        : kept.stream().filter(other -> other.name().equals(wanted)).findFirst()
            .orElse(kept.isEmpty() ? cursor.session() : kept.get(0));
    wanted = chosen.name();
    label(kept.stream().map(TraceSession::name).toList());
    return chosen;
  }

  private void label(List<String> kept) {
    boolean changed = chooser.show(kept, kept.size() > 1 ? wanted : "");
    if (changed && getViewSite().getActionBars().getToolBarManager() instanceof ToolBarManager tools
        && tools.getControl() != null) {
      tools.getItems()[0].setVisible(kept.size() > 1);
      tools.update(true);
      tools.getControl().requestLayout();
    }
  }

  private void open(TraceSession chosen) {
    release();
    session = chosen;
    contents = chosen.trace().system().contents();
    bytes.show(MemoryLines.NONE, null);
    name(ElfSymbols.NONE);
    Display display = bytes.control().getDisplay();
    // a dump may consist of hundred thousands of pieces
    CaughtJob.createSystem("Opening memory of " + chosen.name(), monitor -> {
      TraceMemory memory = new TraceMemory(chosen.trace());
      MemoryLines lines = new MemoryLines(memory.spans());
      soon(display, () -> opened(chosen, memory, lines));
    }).schedule();
  }

  private void opened(TraceSession chosen, TraceMemory memory, MemoryLines lines) {
    if (chosen != session || pages != null) {
      return;
    }
    Display display = bytes.control().getDisplay();
    pages = new MemoryPages(chosen.name(), memory, () -> soon(display, this::arrived));
    bytes.show(lines, pages);
    followPin(cursor());
    reveal();
    Path symbols = SymbolFile.of(chosen.trace());
    if (symbols != null && !contents.isEmpty()) {
      // nobody waits for these: what is wrong stands in the status line
      read(symbols, problem -> status.setText("\u26A0 no symbols: " + problem));
    }
    describe();
  }

  private void followPin(TraceCursor cursor) {
    ByteSelection pinned =
        follow.isChecked() && cursor.pin().trace() == session ? PinnedBytes.of(cursor) : ByteSelection.NONE;
    if (!pinned.isEmpty() && bytes.lines().contains(pinned.address())) {
      bytes.select(pinned);
    }
  }

  @Override
  protected void clear() {
    release();
    session = null;
    contents = List.of();
    followed = Pin.NONE;
    awaited = OptionalLong.empty();
    wanted = "";
    name(ElfSymbols.NONE);
    bytes.show(MemoryLines.NONE, null);
    status.setText("");
  }

  private void release() {
    if (pages != null) {
      pages.close();
      pages = null;
    }
  }

  @Override
  public void dispose() {
    release();
    super.dispose();
  }

  private void soon(Display display, Runnable what) {
    CaughtUi.later(display, () -> {
      if (!bytes.control().isDisposed()) {
        what.run();
      }
    });
  }

  private void arrived() {
    bytes.control().redraw();
    describe();
  }

  /** Shows a place: an address, or a name with or without an offset. */
  void goTo(String text) {
    OptionalLong address = AddressText.parse(text, names);
    if (address.isEmpty()) {
      status.setText("\u26A0 no address and no known name: " + text);
    } else if (!bytes.lines().contains(address.getAsLong())) {
      status
          .setText("\u26A0 0x" + Long.toHexString(address.getAsLong()) + " is not in the memory that the trace keeps");
    } else {
      bytes.select(new ByteSelection(address.getAsLong(), 1));
      bytes.control().setFocus();
    }
  }

  /** Shows a byte, if the trace keeps it, and once its memory is open; the focus stays where it is. */
  public void reveal(long address) {
    awaited = OptionalLong.of(address);
    if (pages != null) {
      reveal();
    }
  }

  private void reveal() {
    if (awaited.isPresent() && bytes.lines().contains(awaited.getAsLong())) {
      bytes.select(new ByteSelection(awaited.getAsLong(), 1));
    }
    awaited = OptionalLong.empty();
  }

  private void askForSymbols() {
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
    dialog.setText("Load Symbols");
    dialog.setFilterExtensions(new String[] {"*.elf;*.out;*.axf;*.so;vmlinux", "*"});
    String chosen = session == null ? null : dialog.open();
    if (chosen != null) {
      loadSymbols(Path.of(chosen));
    }
  }

  /** Names the memory with the symbols of an ELF file, now and when the trace is opened again. */
  void loadSymbols(Path file) {
    SymbolFile.remember(session.trace(), file);
    read(file, problem -> MessageDialog.openError(getSite().getShell(), "Load Symbols", problem));
  }

  private void read(Path file, Consumer<String> failed) {
    TraceSession named = session;
    Display display = bytes.control().getDisplay();
    SymbolFile.read(file, symbols -> soon(display, () -> {
      if (session == named) {
        name(symbols);
        describe();
      }
    }), problem -> soon(display, () -> failed.accept(problem)));
  }

  private void name(ElfSymbols symbols) {
    names = session == null ? MemoryNames.NONE : new MemoryNames(session.trace().system(), symbols);
    bytes.name(names);
  }

  /** Which bytes of the page at an address have changed since they were read before. */
  BitSet changed(long address) {
    return pages == null ? new BitSet() : pages.changed(address);
  }

  /** What lies at an address as text, as far as it was read. */
  String text(long address) {
    Block page = pages == null ? null : pages.page(address);
    int from = page == null ? 0 : (int) (address - page.address());
    return page == null ? "" : new String(page.bytes(), from, page.bytes().length - from, StandardCharsets.US_ASCII);
  }

  MemoryNames names() {
    return names;
  }

  HexControl bytes() {
    return bytes;
  }

  /** Says in the status line what is selected. */
  private void describe() {
    ByteSelection selection = bytes.selection();
    Block page = selection.isEmpty() || pages == null ? null : pages.page(selection.address());
    String text = pages != null && pages.problem() != null ? "\u26A0 " + pages.problem()
        : page == null ? "" : SelectionText.of(page, selection, names);
    if (session != null && session.isLive() && session.trace().liveMemory() != null) {
      text = "as it is now" + (text.isEmpty() ? "" : ":  " + text);
    }
    if (!text.equals(status.getText())) {
      status.setText(text);
    }
  }

  private void copy() {
    if (field.control().isFocusControl()) {
      field.control().copy();
    } else if (pages != null && bytes.lines().count() > 0) {
      ByteSelection visible = new ByteSelection(bytes.topAddress(), (long) bytes.visibleLines() * MemoryLines.BYTES);
      HexCopy.start(pages, names, bytes.selection().isEmpty() ? visible : bytes.selection(),
          bytes.control().getDisplay());
    }
  }
}
