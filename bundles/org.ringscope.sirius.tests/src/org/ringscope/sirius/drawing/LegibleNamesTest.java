// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;
import org.ringscope.ui.canvas.PictureCanvas;

/** The names that Sirius writes into the Project Explorer, in the dark theme of the platform. */
class LegibleNamesTest {
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
  private final String before = themes.getActiveTheme() == null ? null : themes.getActiveTheme().getId();

  @BeforeEach
  void open() throws Exception {
    IFile file = Desk.example("rpmsg-client-sample");
    Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    Topology topology = TopologySessions.topology(session, file);
    StateRepresentations.openFlow(session, topology);
    StateRepresentations.openTree(session, topology);
    StateRepresentations.openTable(session, topology);
    StateRepresentations.openRing(session, topology, "rpmsg0/1");
    Desk.settle();
  }

  @AfterEach
  void clear() throws Exception {
    if (before != null) {
      themes.setTheme(before, false);
    }
    Desk.clear();
  }

  private static List<TreeItem> items(Tree tree) {
    List<TreeItem> all = new ArrayList<>();
    for (TreeItem each : tree.getItems()) {
      add(each, all);
    }
    return all;
  }

  private static void add(TreeItem item, List<TreeItem> all) {
    all.add(item);
    for (TreeItem each : item.getItems()) {
      add(each, all);
    }
  }

  private static int brightness(RGB colour) {
    return (colour.red * 299 + colour.green * 587 + colour.blue * 114) / 1000;
  }

  private static boolean isLight(Tree tree, String name) {
    return items(tree).stream().filter(each -> !each.isDisposed() && each.getText().startsWith(name))
        .anyMatch(each -> brightness(each.getForeground().getRGB()) > 140);
  }

  /** Sirius keeps colours of letters that are for white paper. */
  private static void assertIsLightSheet(IEditorPart editor) {
    if (editor.getSite().getSelectionProvider() instanceof TreeViewer viewer) {
      Desk.await(() -> brightness(viewer.getControl().getBackground().getRGB()) > 200,
          () -> editor.getTitle() + " is dark");
      assertThat(brightness(viewer.getControl().getForeground().getRGB())).isLessThan(100);
    }
  }

  @Test
  void areLightInTheDark() throws Exception {
    CommonNavigator explorer = (CommonNavigator) Desk.page().showView(ProjectExplorer.VIEW_ID);
    explorer.getCommonViewer().expandToLevel(5);
    Tree tree = explorer.getCommonViewer().getTree();
    Desk.await(() -> items(tree).stream().anyMatch(each -> each.getText().startsWith("Virtio and RPMsg")),
        () -> "there are " + items(tree));
    assertThat(isLight(tree, "Virtio and RPMsg")).isFalse();
    themes.setTheme(DARK, false);
    Desk.await(() -> PictureCanvas.isDark(Desk.window().getShell()), () -> "the window stays light");
    Desk.await(() -> isLight(tree, "Virtio and RPMsg") && isLight(tree, "rpmsg0/1 ring"),
        () -> "names are dark: " + items(tree));
    items(tree).stream().filter(each -> each.getText().startsWith("rpmsg0/1 ring")).findFirst()
        .ifPresent(tree::showItem);
    for (var each : Desk.page().getEditorReferences()) {
      Desk.page().activate(each.getEditor(true));
      assertIsLightSheet(each.getEditor(true));
      Desk.shot("dark-" + each.getTitle().replaceAll("\\W+", "-"));
    }
  }
}
