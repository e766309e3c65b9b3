// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.model.editing.ElementDetails;
import org.ringscope.model.editing.ElementText;

/** Children as the item providers of the model tell them; the input is the document, its only element the topology. */
public final class ElementTree implements ITreeContentProvider {
  private static final int OPEN_LEVELS = 3;

  private final Supplier<TopologyDocument> document;
  private List<Row> shown = List.of();

  /** An element, where it stands, and all that its label depends on. */
  private record Row(EObject element, EObject owner, String label) {
    static Row of(EObject element, TopologyDocument document) {
      return new Row(element, element.eContainer(),
          ElementText.name(element) + "  " + ElementDetails.of(element) + document.worstWithin(element));
    }

    boolean isAt(Row other) {
      return element == other.element && owner == other.owner;
    }
  }

  private ElementTree(Supplier<TopologyDocument> document) {
    this.document = document;
  }

  /** Makes a viewer show what {@code document} supplies. */
  public static void fill(TreeViewer viewer, Supplier<TopologyDocument> document) {
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new ElementTree(document));
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels(document)));
    show(viewer, document.get());
  }

  /** Shows another document, or nothing if null. */
  public static void show(TreeViewer viewer, TopologyDocument document) {
    viewer.setInput(document);
    viewer.expandToLevel(OPEN_LEVELS);
    ((ElementTree) viewer.getContentProvider()).shown = rows(document);
  }

  /** Shows the document again after a change; where no element came or went, only the labels that are others now. */
  public static void refresh(TreeViewer viewer) {
    ElementTree tree = (ElementTree) viewer.getContentProvider();
    List<Row> before = tree.shown;
    List<Row> now = rows(tree.document.get());
    tree.shown = now;
    boolean isSame = now.size() == before.size()
        && IntStream.range(0, now.size()).allMatch(i -> now.get(i).isAt(before.get(i)));
    if (isSame) {
      viewer.update(IntStream.range(0, now.size()).filter(i -> !now.get(i).label().equals(before.get(i).label()))
          .mapToObj(i -> now.get(i).element()).toArray(), null);
    } else {
      viewer.refresh();
    }
  }

  /** What is selected in a viewer, in its order. */
  public static List<EObject> selected(TreeViewer viewer) {
    return Stream.of(viewer.getStructuredSelection().toArray()).map(EObject.class::cast).toList();
  }

  /** Selects elements in a viewer that has not selected them already. */
  public static void select(TreeViewer viewer, List<EObject> elements) {
    if (!elements.isEmpty() && !Set.copyOf(selected(viewer)).equals(Set.copyOf(elements))) {
      viewer.setSelection(new StructuredSelection(elements), true);
    }
  }

  private static List<Row> rows(TopologyDocument document) {
    List<Row> rows = new ArrayList<>();
    if (document != null) {
      rows.add(Row.of(document.topology(), document));
      document.topology().eAllContents().forEachRemaining(element -> rows.add(Row.of(element, document)));
    }
    return rows;
  }

  @Override
  public Object[] getElements(Object input) {
    return new Object[] {((TopologyDocument) input).topology()};
  }

  @Override
  public Object[] getChildren(Object parent) {
    ITreeItemContentProvider provider = provider(parent);
    return provider == null ? new Object[0] : provider.getChildren(parent).toArray();
  }

  @Override
  public boolean hasChildren(Object element) {
    ITreeItemContentProvider provider = provider(element);
    return provider != null && provider.hasChildren(element);
  }

  @Override
  public Object getParent(Object element) {
    return ((EObject) element).eContainer();
  }

  private ITreeItemContentProvider provider(Object element) {
    TopologyDocument current = document.get();
    return current == null ? null : current.adapt((EObject) element, ITreeItemContentProvider.class);
  }
}
