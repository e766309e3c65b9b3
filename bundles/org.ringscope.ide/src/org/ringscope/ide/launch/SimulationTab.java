// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.ide.Icons;
import org.ringscope.simulation.WaitMode;

/** What to run, on which clock, what to record, and which mistakes to make. */
final class SimulationTab extends AbstractLaunchConfigurationTab {
  private static final int MOST_MEBIBYTES = 1 << 20;

  private FaultsGroup faults;
  private Text topology;
  private Text allowed;
  private Button realTime;
  private Button stepped;
  private Text seed;
  private Combo waitMode;
  private Text seconds;
  private Combo level;
  private Spinner payloadLimit;
  private Spinner cap;
  private Button checksBuffers;
  private Button keepsMemory;

  @Override
  public void createControl(Composite parent) {
    ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
    Composite area = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    createTopology(group(area, "Topology", 3));
    createClock(group(area, "Clock", 4));
    createRecording(group(area, "Recording", 4));
    createChecks(group(area, "Checks", 1));
    faults = new FaultsGroup(group(area, "Faults to inject", 3), this::scheduleUpdateJob);
    scrolled.setContent(area);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    setControl(scrolled);
  }

  private static Group group(Composite parent, String title, int columns) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(title);
    GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    return group;
  }

  private void createTopology(Composite group) {
    topology = text(group, "Workspace path of the .topology file");
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(topology);
    Button browse = createPushButton(group, "&Browse…", null);
    browse.setToolTipText("Choose a topology of the workspace");
    browse.addListener(SWT.Selection, e -> browse());
    label(group, "May use files in &folders:");
    allowed = text(group, "Folders whose existing files may back memory, and are written then; separated by \""
        + File.pathSeparator + "\", for example /dev/shm. A file is used only if it has the length of its region");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(allowed);
    Button add = createPushButton(group, "&Add Folder…", null);
    add.setToolTipText("Choose one more folder");
    add.addListener(SWT.Selection, e -> addFolder());
  }

  private void addFolder() {
    String folder = new DirectoryDialog(getShell(), SWT.OPEN).open();
    if (folder != null) {
      allowed.setText(allowed.getText().isBlank() ? folder : allowed.getText().strip() + File.pathSeparator + folder);
    }
  }

  private List<String> allowedFolders() {
    return Arrays.stream(allowed.getText().split(File.pathSeparator)).map(String::strip)
        .filter(folder -> !folder.isEmpty()).toList();
  }

  private void createClock(Composite group) {
    realTime = button(group, SWT.RADIO, "&Real time", "Each core is a thread; time passes as it does");
    stepped = button(group, SWT.RADIO, "&Stepped, seed:",
        "Virtual time, one core at a time; the same seed gives the same trace");
    seed = text(group, "Decides which core moves next");
    GridDataFactory.fillDefaults().span(2, 1).hint(120, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(seed);
    label(group, "&Wait for work by:");
    waitMode = combo(group, WaitMode.values(),
        "Interrupt: a core sleeps until a doorbell reaches it. Poll: it looks again and again");
    label(group, "&End after (s):");
    seconds = text(group, "Run time in seconds; empty lets the tasks decide");
    GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(seconds);
  }

  private void createRecording(Composite group) {
    label(group, "&Level:");
    level = combo(group, RecordLevel.values(),
        "Full: every step. Messages: messages without ring detail. Sampled: 30 states a second, for runs at full speed");
    label(group, "&Payload (bytes):");
    payloadLimit = spinner(group, 0, 65535, "Most bytes to record of each message; 0 records none");
    label(group, "Si&ze (MiB):");
    cap = spinner(group, 1, MOST_MEBIBYTES, "When the recording reaches this size, its oldest part is dropped");
    keepsMemory = button(group, SWT.CHECK, "Keep the &memory of all regions",
        "As it is at the end, so that Memory Bytes shows the contents of a recording, too");
    GridDataFactory.fillDefaults().span(4, 1).applyTo(keepsMemory);
  }

  private void createChecks(Composite group) {
    checksBuffers = button(group, SWT.CHECK, "Watch buffers in fli&ght",
        "Says when buffers in flight overlap, and when somebody changes one: stepped who did, in real time when");
  }

  private Button button(Composite parent, int style, String text, String tooltip) {
    Button button = new Button(parent, style);
    button.setText(text);
    button.setToolTipText(tooltip);
    button.addListener(SWT.Selection, e -> scheduleUpdateJob());
    return button;
  }

  private Text text(Composite parent, String tooltip) {
    Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
    text.setToolTipText(tooltip);
    text.addModifyListener(e -> scheduleUpdateJob());
    return text;
  }

  private Spinner spinner(Composite parent, int least, int most, String tooltip) {
    Spinner spinner = new Spinner(parent, SWT.BORDER);
    spinner.setValues(least, least, most, 0, 1, 64);
    spinner.setToolTipText(tooltip);
    spinner.addModifyListener(e -> scheduleUpdateJob());
    return spinner;
  }

  private Combo combo(Composite parent, Enum<?>[] values, String tooltip) {
    Combo combo = new Combo(parent, SWT.READ_ONLY);
    for (Enum<?> value : values) {
      combo.add(value.name().toLowerCase(Locale.ROOT));
    }
    combo.setToolTipText(tooltip);
    combo.addListener(SWT.Selection, e -> scheduleUpdateJob());
    return combo;
  }

  private static void label(Composite parent, String text) {
    new Label(parent, SWT.NONE).setText(text);
  }

  private void browse() {
    TopologyChooser chooser = new TopologyChooser(getShell());
    if (chooser.open() == Window.OK && chooser.getFirstResult() instanceof IFile file) {
      topology.setText(file.getFullPath().toPortableString());
    }
  }

  @Override
  public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
    IFile file = selectedTopology();
    SimulationSettings.defaults(file == null ? "" : file.getFullPath().toPortableString()).write(configuration);
    if (file != null) {
      String name = file.getFullPath().removeFileExtension().lastSegment();
      configuration.rename(getLaunchConfigurationDialog().generateName(name));
    }
  }

  /** The topology in the active editor, null if there is none. */
  private static IFile selectedTopology() {
    IEditorPart editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
    IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
    return file != null && "topology".equals(file.getFileExtension()) ? file : null;
  }

  @Override
  public void initializeFrom(ILaunchConfiguration configuration) {
    SimulationSettings settings;
    try {
      settings = SimulationSettings.read(configuration);
    } catch (CoreException | NumberFormatException e) {
      settings = SimulationSettings.defaults("");
    }
    topology.setText(settings.topology());
    allowed.setText(String.join(File.pathSeparator, settings.allowed()));
    realTime.setSelection(!settings.stepped());
    stepped.setSelection(settings.stepped());
    seed.setText(Long.toString(settings.seed()));
    waitMode.select(settings.waitMode().ordinal());
    seconds.setText(settings.seconds() > 0 ? Double.toString(settings.seconds()) : "");
    level.select(settings.level().ordinal());
    payloadLimit.setSelection(settings.payloadLimit());
    cap.setSelection(settings.capMebibytes());
    checksBuffers.setSelection(settings.checksBuffers());
    keepsMemory.setSelection(settings.keepsMemory());
    faults.show(settings.faults());
  }

  @Override
  public void performApply(ILaunchConfigurationWorkingCopy configuration) {
    if (problem() != null) {
      return;
    }
    new SimulationSettings(topology.getText().strip(), stepped.getSelection(), Long.parseLong(seed.getText().strip()),
        WaitMode.values()[waitMode.getSelectionIndex()], RecordLevel.values()[level.getSelectionIndex()],
        payloadLimit.getSelection(), cap.getSelection(), seconds(), faults.faults(), allowedFolders(),
        checksBuffers.getSelection(), keepsMemory.getSelection()).write(configuration);
  }

  private double seconds() {
    String text = seconds.getText().strip();
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  @Override
  public boolean isValid(ILaunchConfiguration configuration) {
    String problem = problem();
    IFile file = SimulationSettings.defaults(topology.getText().strip()).file();
    if (problem == null && (file == null || file.getType() != IResource.FILE || !file.exists())) {
      problem = topology.getText().isBlank() ? "Choose a topology"
          : "There is no file " + topology.getText() + " in the workspace";
    }
    setErrorMessage(problem);
    return problem == null;
  }

  @Override
  public boolean canSave() {
    return problem() == null;
  }

  /** What cannot be read as a number, null when everything can. */
  private String problem() {
    try {
      Long.parseLong(seed.getText().strip());
    } catch (NumberFormatException e) {
      return "The seed must be a whole number";
    }
    try {
      return seconds() >= 0 ? null : "The end must not lie before the beginning";
    } catch (NumberFormatException e) {
      return "The end must be a number of seconds";
    }
  }

  @Override
  public String getName() {
    return "Simulation";
  }

  @Override
  public Image getImage() {
    return Icons.image("simulation");
  }
}
