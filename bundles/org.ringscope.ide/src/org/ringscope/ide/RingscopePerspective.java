// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/**
 * Where the parts stand at first: traces and their queues at the left, topology above its rings in the middle, messages and
 * words at the right, time below all of them.
 */
public final class RingscopePerspective implements IPerspectiveFactory {
  public static final String ID = "org.ringscope.ide.perspective";
  static final String QUEUES_VIEW = "org.ringscope.ui.queues";
  static final String VIRTQUEUE_VIEW = "org.ringscope.ui.virtqueue";
  static final String MESSAGES_VIEW = "org.ringscope.ui.messages";
  static final String EVENTS_VIEW = "org.ringscope.ui.events";
  static final String DIAGNOSIS_VIEW = "org.ringscope.ui.diagnosis";
  static final String TIMELINE_VIEW = "org.ringscope.ui.timeline";
  static final String BOOKMARKS_VIEW = "org.ringscope.ui.bookmarks";
  static final String SEQUENCE_VIEW = "org.ringscope.ui.sequence";
  static final String STATISTICS_VIEW = "org.ringscope.ui.statistics";
  static final String MAP_VIEW = "org.ringscope.ui.map";
  static final String MEMORY_VIEW = "org.ringscope.ui.memory";
  /** Of the product; elsewhere the help of the platform has a place of its own. */
  static final String HELP_VIEW = "org.ringscope.help.view";
  static final String BENCH_VIEW = "org.ringscope.ide.bench";
  static final String OUTPUT_VIEW = "org.ringscope.ui.output";
  static final String DESCRIPTOR_VIEW = "org.ringscope.ui.descriptor";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editors = layout.getEditorArea();
    layout.addView(TIMELINE_VIEW, IPageLayout.BOTTOM, 0.78f, editors);
    layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.21f, editors);
    IFolderLayout queues = layout.createFolder("queues", IPageLayout.BOTTOM, 0.45f, ProjectExplorer.VIEW_ID);
    queues.addView(QUEUES_VIEW);
    queues.addPlaceholder(IDebugUIConstants.ID_DEBUG_VIEW);
    IFolderLayout messages = layout.createFolder("messages", IPageLayout.RIGHT, 0.63f, editors);
    messages.addView(MESSAGES_VIEW);
    messages.addView(EVENTS_VIEW);
    messages.addPlaceholder(HELP_VIEW);
    messages.addPlaceholder("org.ringscope.help.guide");
    messages.addPlaceholder(BOOKMARKS_VIEW);
    messages.addPlaceholder(SEQUENCE_VIEW);
    messages.addPlaceholder(MAP_VIEW);
    messages.addPlaceholder(BENCH_VIEW);
    IFolderLayout words = layout.createFolder("words", IPageLayout.BOTTOM, 0.6f, "messages");
    words.addView(DIAGNOSIS_VIEW);
    words.addView(IConsoleConstants.ID_CONSOLE_VIEW);
    words.addView(IPageLayout.ID_PROP_SHEET);
    words.addView(IPageLayout.ID_PROBLEM_VIEW);
    words.addPlaceholder(MEMORY_VIEW);
    words.addPlaceholder(STATISTICS_VIEW);
    words.addPlaceholder(DESCRIPTOR_VIEW);
    words.addPlaceholder(OUTPUT_VIEW);
    words.addPlaceholder(IDebugUIConstants.ID_VARIABLE_VIEW);
    words.addPlaceholder(IDebugUIConstants.ID_EXPRESSION_VIEW);
    words.addPlaceholder(IDebugUIConstants.ID_BREAKPOINT_VIEW);
    layout.addView(VIRTQUEUE_VIEW, IPageLayout.BOTTOM, 0.45f, editors);
    layout.addPlaceholder(VIRTQUEUE_VIEW + ":*", IPageLayout.RIGHT, 0.5f, VIRTQUEUE_VIEW); // those that are pinned
    addShortcuts(layout);
  }

  private static void addShortcuts(IPageLayout layout) {
    addNew(layout);
    layout.addActionSet(IDebugUIConstants.DEBUG_ACTION_SET);
    layout.addPerspectiveShortcut(TopologyPerspective.ID);
    layout.addShowViewShortcut(QUEUES_VIEW);
    layout.addShowViewShortcut(DIAGNOSIS_VIEW);
    layout.addShowViewShortcut(VIRTQUEUE_VIEW);
    layout.addShowViewShortcut(MESSAGES_VIEW);
    layout.addShowViewShortcut(EVENTS_VIEW);
    layout.addShowViewShortcut(TIMELINE_VIEW);
    layout.addShowViewShortcut(SEQUENCE_VIEW);
    layout.addShowViewShortcut(STATISTICS_VIEW);
    layout.addShowViewShortcut(MAP_VIEW);
    layout.addShowViewShortcut(MEMORY_VIEW);
    layout.addShowViewShortcut(BENCH_VIEW);
    layout.addShowViewShortcut(BOOKMARKS_VIEW);
    layout.addShowViewShortcut(OUTPUT_VIEW);
    layout.addShowViewShortcut(DESCRIPTOR_VIEW);
    layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
    layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
    layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    layout.addShowViewShortcut(IDebugUIConstants.ID_DEBUG_VIEW);
    layout.addShowViewShortcut(IDebugUIConstants.ID_VARIABLE_VIEW);
    layout.addShowViewShortcut(IDebugUIConstants.ID_EXPRESSION_VIEW);
  }

  /** What is run and made in either perspective. */
  static void addNew(IPageLayout layout) {
    layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
    layout.addNewWizardShortcut("org.ringscope.ide.newTopologyProject");
    layout.addNewWizardShortcut("org.ringscope.ide.newTopology");
    layout.addNewWizardShortcut("org.ringscope.ide.exampleWizard");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    layout.addShowInPart(ProjectExplorer.VIEW_ID);
  }
}
