// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.editing.ElementText;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.topology.Topology;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** The editor of {@code *.topology}: the pages Diagram and Model over one document, or one that says why there is none. */
public final class TopologyEditor extends MultiPageEditorPart implements IGotoMarker {
  public static final String ID = "org.ringscope.ide.topologyEditor";

  private final EditorSelection selection = new EditorSelection();
  private Sharing sharing;
  private FileWatch watch;
  private Saving saving;
  private MapSelection mapped;
  private EditorKeys keys;
  private TopologyDocument document;
  private MalformedTopologyException problem;
  private DiagramPage diagram;
  private ModelPage model;
  private TopologyOutline outline;
  private final List<ElementPropertyPage> properties = new ArrayList<>();

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof IFileEditorInput)) {
      throw new PartInitException("A topology must lie in a project of the workspace; import or link it first.");
    }
    super.init(site, input);
    site.setSelectionProvider(selection);
    setPartName(input.getName());
    watch = new FileWatch(this);
    saving = new Saving(this, watch);
    sharing = new Sharing(this);
    mapped = new MapSelection(this);
    keys = new EditorKeys(site);
    TopologyActions.handle(site, new DiagramActions.Handled("org.ringscope.ide.quickFix", this::quickFix));
  }

  /** The file that is edited. */
  public IFile file() {
    return ((IFileEditorInput) getEditorInput()).getFile();
  }

  /** What is edited; null when the file cannot be read. */
  public TopologyDocument document() {
    return document;
  }

  @Override
  protected void createPages() {
    PlatformUI.getWorkbench().getHelpSystem().setHelp(getContainer(), "org.ringscope.ide.editor");
    load(this::fromFile);
    createReadPages(null);
  }

  private TopologyDocument fromFile() throws CoreException, IOException {
    return TopologyDocument.load(file(), this::changed);
  }

  /** Where a document comes from. */
  @FunctionalInterface
  private interface Source {
    TopologyDocument load() throws CoreException, IOException;
  }

  private void load(Source source) {
    problem = null;
    document = null;
    try {
      document = source.load();
      if (!document.isShared()) { // else who shares it tells of its problems
        TopologyMarkers.show(file(), document.findings(), document.isRecorded());
      }
      setContentDescription(document.isRecorded()
          ? "What a recording was made of: it cannot be changed. Save As, or Run Again, makes one that can." : "");
    } catch (MalformedTopologyException e) {
      problem = e;
      TopologyMarkers.show(file(), e);
    } catch (CoreException | IOException e) {
      problem = new MalformedTopologyException(file().getName(), 0, e.getMessage());
    } catch (RuntimeException | Error e) {
      problem = new MalformedTopologyException(file().getName(), 0, CaughtJob.report(e, "reading it"));
    }
    sharing.show(document);
    watch.remember();
  }

  /** @param shown the element that is shown first; null: the topology */
  private void createReadPages(EObject shown) {
    if (document == null) {
      setPageText(addPage(UnreadablePage.create(getContainer(), file(), problem, getSite().getPage())), "Problem");
    } else {
      diagram = new DiagramPage(getContainer(), this);
      setPageText(addPage(diagram.control()), "Diagram");
      model = new ModelPage(getContainer(), this, List.of(shown == null ? document.topology() : shown));
      setPageText(addPage(model.control()), "Model");
      DiagramActions.handled(diagram).forEach(command -> TopologyActions.handle(getSite(), command));
    }
  }

  /** Whether others have the topology open, too: they read a file again that was changed from elsewhere. */
  boolean isShared() {
    return document != null && document.isShared();
  }

  /** Reads the file again; what was selected stays selected if it is still there. */
  void reload() {
    reload(this::fromFile);
  }

  /** Others have closed the topology, with what they have not saved; null if they have saved everything. */
  void goOnAlone(Topology unsaved) {
    reload(unsaved == null ? this::fromFile : () -> TopologyDocument.unsaved(unsaved, this::changed));
  }

  /** Opens a file with what others could not save in it, unless an editor has that already. */
  public static void keep(IWorkbenchPage page, IFile file, Topology unsaved) throws PartInitException {
    boolean isKept = page.findEditor(new FileEditorInput(file)) instanceof TopologyEditor;
    if (!isKept && IDE.openEditor(page, file, ID) instanceof TopologyEditor editor) {
      editor.goOnAlone(unsaved);
    }
  }

  private void reload(Source source) {
    EObject old = selected();
    String path = old == null || document == null ? null : document.path(old);
    int page = getActivePage();
    while (getPageCount() > 0) {
      removePage(0);
    }
    diagram = null;
    model = null;
    if (document != null) {
      document.dispose();
    }
    load(source);
    EObject shown = document == null ? null : document.element(path);
    createReadPages(shown);
    setActivePage(Math.min(Math.max(page, 0), getPageCount() - 1));
    select(shown);
    if (outline != null && outline.isShown() && document != null) {
      outline.show();
    }
    firePropertyChange(PROP_DIRTY);
  }

  /** After each command; others may execute theirs on another thread. */
  private void changed() {
    if (Display.getCurrent() == null) {
      CaughtUi.later(getSite().getShell().getDisplay(), this::changed);
    } else if (diagram != null && !diagram.control().isDisposed()) {
      showChange();
    }
  }

  private void showChange() {
    if (selection.elements().stream().anyMatch(element -> element.eResource() == null)) {
      select(document.topology());
    }
    diagram.show();
    model.refresh();
    if (outline != null && outline.isShown()) {
      outline.show();
    }
    properties.forEach(ElementPropertyPage::showChange);
    showState();
  }

  /** Says whether there is something to save, to undo and to redo. */
  void showState() {
    firePropertyChange(PROP_DIRTY);
    if (getEditorSite().getActionBarContributor() instanceof TopologyActions actions) {
      actions.refresh();
    }
  }

  /** The page Diagram; null when the file cannot be read. */
  DiagramPage diagram() {
    return diagram;
  }

  EditorSelection selection() {
    return selection;
  }

  /** The selected element, null for none. */
  public EObject selected() {
    return selection.element();
  }

  /** All that is selected. */
  public List<EObject> selectedElements() {
    return selection.elements();
  }

  /** Selects an element in every page and view; null selects nothing. */
  public void select(EObject element) {
    selectAll(element == null ? List.of() : List.of(element));
  }

  /** Selects elements in every page and view; forms show the first. */
  public void selectAll(List<? extends EObject> elements) {
    selection.setSelection(new StructuredSelection(elements));
    if (document != null) {
      diagram.select(selection.elements());
      model.select(selection.elements());
      if (outline != null && outline.isShown()) {
        outline.select(selection.elements());
      }
    }
  }

  /** Scrolls the diagram to an element. */
  public void reveal(EObject element) {
    if (document != null) {
      diagram.reveal(element);
    }
  }

  /** Shows the page Model; for fixes and markers that are about a field. */
  public void showModel() {
    setActivePage(getPageCount() - 1);
  }

  /** Opens the fixes of what is selected beside it. */
  void quickFix() {
    if (document == null) {
      return;
    }
    EObject element = selected() == null ? document.topology() : selected();
    Rectangle place = diagram.boxes().place(element);
    boolean isOpen = getActivePage() == 0 && place != null
        ? FixMenu.open(this, element, diagram.canvas(), new Point(place.x + place.width, place.y))
        : FixMenu.open(this, element, getContainer(), new Point(0, 0));
    diagram.say(isOpen ? "" : "There is no quick fix for " + ElementText.name(element) + ".");
  }

  void showDiagram() {
    setActivePage(0);
  }

  void showProperties() {
    try {
      getSite().getPage().showView(IPageLayout.ID_PROP_SHEET);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  /** Runs the topology, saved before if need be. */
  void runTopology() {
    new SimulationShortcut().launch(this, "run");
  }

  @Override
  public boolean isDirty() {
    return document != null && document.isDirty();
  }

  /** What a tool shows as well is not lost with this editor. */
  @Override
  public boolean isSaveOnCloseNeeded() {
    return isDirty() && !(document.isShared() && document.shared().isShownElsewhere());
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (document != null && !document.isRecorded()) {
      saving.save(file(), monitor);
    }
  }

  @Override
  public void doSaveAs() {
    IFile file = document == null ? null : saving.askWhere();
    if (file != null) {
      saveAs(file);
    }
  }

  /** Saves under another name; a recording's topology can be changed from then on. */
  void saveAs(IFile file) {
    saving.save(file, null);
    if (document.isRecorded() && file.equals(file())) {
      reload();
    }
  }

  @Override
  public boolean isSaveAsAllowed() {
    return document != null;
  }

  /** Goes on with another file: the old one was renamed, or saved under another name. */
  void moveTo(IFile file) {
    setInputWithNotify(new FileEditorInput(file));
    setPartName(file.getName());
  }

  /** Asks what to do when the file has changed and the editor has, too. */
  boolean mayLoseChanges() {
    return MessageDialog.openQuestion(getSite().getShell(), "File Changed",
        file().getName()
            + " was changed outside this editor, which has changes of its own.\n\nRead the file again and lose them?");
  }

  @Override
  public void gotoMarker(IMarker marker) {
    EObject element = document == null ? null : document.element(marker.getAttribute(TopologyMarkers.ELEMENT, null));
    if (element != null) {
      showModel();
      select(element);
    }
  }

  @Override
  protected void pageChange(int page) {
    super.pageChange(page);
    keys.show(document != null && page == 0);
    if (getSite().getPage().getActivePart() == this) { // who only shows the editor does not go there
      setFocus();
    }
  }

  @Override
  public void setFocus() {
    if (document != null && diagram != null && getActivePage() == 0) {
      diagram.setFocus();
    } else if (document != null && model != null) {
      model.setFocus();
    } else {
      super.setFocus();
    }
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == IContentOutlinePage.class && document != null) {
      outline = new TopologyOutline(this);
      return type.cast(outline);
    }
    if (type == IPropertySheetPage.class) {
      ElementPropertyPage page = new ElementPropertyPage(this);
      properties.removeIf(ElementPropertyPage::isGone);
      properties.add(page);
      return type.cast(page);
    }
    return type == IGotoMarker.class ? type.cast(this) : super.getAdapter(type);
  }

  @Override
  public void dispose() {
    if (sharing != null) {
      sharing.dispose();
      mapped.dispose();
    }
    if (watch != null) {
      watch.dispose();
    }
    if (document != null) {
      document.dispose();
    }
    super.dispose();
  }
}
