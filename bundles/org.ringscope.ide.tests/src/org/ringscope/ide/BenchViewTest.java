// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.examples.template.EcuBench;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.Trace;

/** The view Bench in the real workbench: of a recording with 32 ECUs, and of a run whose inputs are switched. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class BenchViewTest {
  private static final String ID = "org.ringscope.ide.bench";

  @TempDir
  Path folder;

  @Test
  void showsThirtyTwoUnitsOfARecording() throws Exception {
    Topology topology = TopologyFiles.load(
        new ByteArrayInputStream(EcuBench.text("ecus", 32).getBytes(StandardCharsets.UTF_8)), "ecus.topology");
    Simulation simulation = Simulation.of(topology,
        SimulationOptions.builder().stepped(true).recordTo(folder.resolve("trace")).build());
    simulation.start();
    assertThat(simulation.await(60, TimeUnit.SECONDS)).isTrue();
    Bench.window().getShell().setBounds(0, 0, 1366, 768);
    Bench.cursor().open("ecus", Trace.open(folder.resolve("trace")));
    IViewPart view = Bench.page().showView(ID);
    Bench.page().setPartState(Bench.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
    Bench.cursor().toEnd();
    Bench.await(() -> frames("ecu32").equals("\u2191100 \u21933,100"), () -> "ecu32 shows " + frames("ecu32"));
    assertThat(bus()).startsWith("CAN: 3,200 frames");
    assertThat(buttons("ecu7")).hasSize(4).noneMatch(Button::getEnabled);
    Bench.shot("bench-32");
    Bench.cursor().moveTo(500_000_000);
    Bench.await(() -> !frames("ecu32").contains("3,100"), () -> "ecu32 shows " + frames("ecu32"));
    assertThat(bus()).contains("load ");
    Bench.shot("bench-32-middle");
    Bench.page().setPartState(Bench.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
  }

  @Test
  void switchesInputsOfARun() throws Exception {
    IFile file = Bench.example("ecu-bench");
    String endless = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8)
        .replace("count=\"100\" period", "count=\"0\" period");
    file.setContents(new ByteArrayInputStream(endless.getBytes(StandardCharsets.UTF_8)), true, false, null);
    IViewPart view = Bench.page().showView(ID);
    SimulationShortcut.run(file);
    Bench.await(() -> buttons("ecu2").size() == 4 && buttons("ecu2").get(1).getEnabled(),
        () -> "ecu2 has the buttons " + buttons("ecu2") + "; " + bus());
    Bench.page().activate(view);
    Button button = buttons("ecu2").get(1);
    assertThat(button.getText()).isEqualTo("1 \u25CB");
    button.setSelection(true);
    button.notifyListeners(SWT.Selection, new Event());
    Bench.await(() -> texts("ecu2").contains("5 \u25CF") && button.getText().equals("1 \u25CF"),
        () -> "ecu2 shows " + texts("ecu2") + ", its button " + button.getText());
    assertThat(Bench.shot("bench-live")).isGreaterThan(20);
    DebugPlugin.getDefault().getLaunchManager().getLaunches()[0].terminate();
    Bench.await(() -> buttons("ecu2").stream().noneMatch(Button::getEnabled), () -> "still to be switched");
  }

  private static String bus() {
    Control label = Bench.find(Bench.window().getShell(), ID + ".bus");
    return label == null ? "" : ((Label) label).getText();
  }

  private static Composite panel(String ecu) {
    return (Composite) Bench.find(Bench.window().getShell(), ID + "." + ecu);
  }

  private static String frames(String ecu) {
    return texts(ecu).stream().filter(text -> text.startsWith("\u2191")).findFirst().orElse("");
  }

  private static List<String> texts(String ecu) {
    return panel(ecu) == null ? List.of() : controls(panel(ecu)).filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText()).toList();
  }

  private static List<Button> buttons(String ecu) {
    return panel(ecu) == null ? List.of() : controls(panel(ecu)).filter(Button.class::isInstance)
        .map(Button.class::cast).toList();
  }

  private static Stream<Control> controls(Composite in) {
    return Arrays.stream(in.getChildren())
        .flatMap(child -> child instanceof Composite row && row.getChildren().length > 0
            ? controls(row) : Stream.of(child));
  }
}
