// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws the icons of the bundles ide, ui, help and model.edit: {@code releng/icons/draw}. */
public final class Icons {
  private static final Path IDE = Path.of("bundles/org.ringscope.ide/icons");
  private static final Path VIEWS = Path.of("bundles/org.ringscope.ui/icons");
  /** Where the item providers look: EMF wants GIF there. */
  private static final Path MODEL = Path.of("bundles/org.ringscope.model.edit/icons/full/obj16");
  private static final Map<String, Consumer<Pen>> OF_ACTIONS = new LinkedHashMap<>();
  private static final Map<String, Consumer<Pen>> OF_MODEL = new LinkedHashMap<>();
  /** Of references that can be drawn, by their features: where they lead. */
  private static final Map<String, Consumer<Pen>> OF_LINKS = new LinkedHashMap<>();
  private static final Map<String, Consumer<Pen>> OF_VIEWS = new LinkedHashMap<>();

  static {
    OF_ACTIONS.put("perspective", pen -> pen.clock(8, 8, 6.5));
    OF_ACTIONS.put("topology", pen -> new ModelIcons(pen).topology());
    OF_ACTIONS.put("example", pen -> {
      new ModelIcons(pen).topology();
      pen.star(12, 12, 4);
    });
    OF_ACTIONS.put("simulation", pen -> {
      pen.clock(7, 7, 5.8);
      pen.triangle(Pen.USED, 9, 8, 15.5, 11.75, 9, 15.5);
    });
    OF_ACTIONS.put("trace", Pen::trace);
    OF_ACTIONS.put("import", pen -> pen.exchange(true));
    OF_ACTIONS.put("export", pen -> pen.exchange(false));
    OF_ACTIONS.put("bench", pen -> {
      pen.box(Pen.PANEL, Pen.INK, 1.5, 2.5, 13, 11);
      pen.box(Pen.USED_FILL, Pen.USED, 3.5, 4.5, 9, 3);
      pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 3.5, 9.5, 2, 2);
      pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 7, 9.5, 2, 2);
      pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 10.5, 9.5, 2, 2);
    });
    OF_ACTIONS.put("add", pen -> new ViewIcons(pen).plus());
    OF_ACTIONS.put("zoom_in", pen -> new ViewIcons(pen).lens(true));
    OF_ACTIONS.put("zoom_out", pen -> new ViewIcons(pen).lens(false));
    OF_ACTIONS.put("zoom_fit", pen -> new ViewIcons(pen).fit());
  }

  static {
    OF_MODEL.put("Topology", pen -> new ModelIcons(pen).topology());
    OF_MODEL.put("Core", pen -> new ModelIcons(pen).core());
    OF_MODEL.put("AddressWindow", pen -> new ModelIcons(pen).window());
    OF_MODEL.put("MemoryRegion", pen -> new ModelIcons(pen).memory());
    OF_MODEL.put("Doorbell", pen -> new ModelIcons(pen).bell());
    OF_MODEL.put("Group", pen -> new ModelIcons(pen).group());
    OF_MODEL.put("Mailbox", pen -> new ModelIcons(pen).letter(1.5, 3.5, 13, 9));
    OF_MODEL.put("MailboxChannel", pen -> new ModelIcons(pen).letterOnItsWay());
    OF_MODEL.put("Firmware", pen -> pen.table(4, 1.5, 8, 13));
    OF_MODEL.put("ResourceTable", pen -> pen.table(2, 2, 12, 12));
    OF_MODEL.put("TraceBuffer", Pen::console);
    OF_MODEL.put("RpmsgDevice", pen -> new ModelIcons(pen).bus());
    OF_MODEL.put("RpmsgBuffers", pen -> new ModelIcons(pen).buffers(false));
    OF_MODEL.put("Bounce", pen -> new ModelIcons(pen).buffers(true));
    OF_MODEL.put("ConsoleDevice", Pen::console);
    OF_MODEL.put("NetDevice", pen -> new ModelIcons(pen).network());
    OF_MODEL.put("BlockDevice", pen -> new ModelIcons(pen).disk());
    OF_MODEL.put("VsockDevice", pen -> new ModelIcons(pen).channel());
    OF_MODEL.put("RngDevice", pen -> new ModelIcons(pen).die());
    OF_MODEL.put("OtherDevice", pen -> new ModelIcons(pen).device());
    OF_MODEL.put("Remoteproc", pen -> new ModelIcons(pen).transport(() -> pen.table(5, 4, 6, 8)));
    OF_MODEL.put("Mmio",
        pen -> new ModelIcons(pen).transport(() -> pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 5.5, 4, 5, 8)));
    OF_MODEL.put("Pci", pen -> new ModelIcons(pen).transport(() -> pen.box(Pen.USED_FILL, Pen.USED, 4, 5.5, 8, 5)));
    OF_MODEL.put("FixedVrings", pen -> new ModelIcons(pen).transport(() -> pen.clock(8, 8, 3.6)));
    OF_MODEL.put("VhostUser", pen -> new ModelIcons(pen).transport(() -> pen.endpoint(8, 8, 3.6)));
    OF_MODEL.put("Virtqueue", pen -> pen.clock(8, 8, 6));
    OF_MODEL.put("RpmsgChannel", pen -> new ModelIcons(pen).channel());
    OF_MODEL.put("Endpoint", pen -> pen.endpoint(8, 8, 4.5));
    OF_MODEL.put("ClientSample", pen -> new ModelIcons(pen).speech(true));
    OF_MODEL.put("EchoService", pen -> new ModelIcons(pen).speech(false));
    OF_MODEL.put("ConsoleWriter", pen -> new ModelIcons(pen).shell(true));
    OF_MODEL.put("ConsoleReader", pen -> new ModelIcons(pen).shell(false));
  }

  static {
    OF_MODEL.put("CryptoDevice", pen -> new KindIcons(pen).crypto());
    OF_MODEL.put("GpuDevice", pen -> new KindIcons(pen).screen());
    OF_MODEL.put("InputDevice", pen -> new KindIcons(pen).keys());
    OF_MODEL.put("NinePDevice", pen -> new KindIcons(pen).folder(true));
    OF_MODEL.put("FileSystemDevice", pen -> new KindIcons(pen).folder(false));
    OF_MODEL.put("IommuDevice", pen -> new KindIcons(pen).iommu());
    OF_MODEL.put("SoundDevice", pen -> new KindIcons(pen).speaker());
    OF_MODEL.put("ScmiDevice", pen -> new KindIcons(pen).sensor());
    OF_MODEL.put("I2cDevice", pen -> new KindIcons(pen).i2c());
    OF_MODEL.put("GpioDevice", pen -> new KindIcons(pen).pins());
    OF_MODEL.put("CanDevice", pen -> new KindIcons(pen).can());
    OF_MODEL.put("BalloonDevice", pen -> new KindIcons(pen).balloon());
    OF_MODEL.put("RtcDevice", pen -> new KindIcons(pen).watch());
    OF_MODEL.put("MediaDevice", pen -> new KindIcons(pen).camera());
    OF_MODEL.put("NetHub", pen -> new KindIcons(pen).hub());
    OF_MODEL.put("Ping", pen -> new TaskIcons(pen).ping());
    OF_MODEL.put("Producer", pen -> new TaskIcons(pen).producer());
    OF_MODEL.put("Consumer", pen -> new TaskIcons(pen).consumer());
    OF_MODEL.put("Requester", pen -> new TaskIcons(pen).question(true));
    OF_MODEL.put("Replier", pen -> new TaskIcons(pen).question(false));
    OF_MODEL.put("UserEndpoint", pen -> new TaskIcons(pen).user());
    OF_MODEL.put("CanNode", pen -> new TaskIcons(pen).can(false));
    OF_MODEL.put("CanHub", pen -> new TaskIcons(pen).can(true));
    OF_MODEL.put("DigitalIo", pen -> new TaskIcons(pen).switches());
    OF_MODEL.put("Display", pen -> new TaskIcons(pen).display());
    OF_MODEL.put("BenchPanel", pen -> new TaskIcons(pen).panel());
    OF_MODEL.put("DeviceRequests", pen -> new TaskIcons(pen).requests());
    OF_MODEL.put("Step", pen -> new TaskIcons(pen).step());
  }

  static {
    OF_LINKS.put("driverSide", pen -> new ModelIcons(pen).link(Pen.DRIVER, () -> new ModelIcons(pen).core()));
    OF_LINKS.put("deviceSide", pen -> new ModelIcons(pen).link(Pen.DEVICE, () -> new ModelIcons(pen).core()));
    OF_LINKS.put("bootedBy", pen -> new ModelIcons(pen).link(Pen.USED, () -> new ModelIcons(pen).core()));
    OF_LINKS.put("runsOn", pen -> new ModelIcons(pen).link(Pen.INK, () -> new ModelIcons(pen).group()));
    OF_LINKS.put("region", pen -> new ModelIcons(pen).link(Pen.MEMORY_EDGE, () -> new ModelIcons(pen).memory()));
    OF_LINKS.put("bus", pen -> new ModelIcons(pen).link(Pen.INK, () -> new ModelIcons(pen).bus()));
    OF_LINKS.put("endpoint", pen -> new ModelIcons(pen).link(Pen.INK, () -> pen.endpoint(8, 8, 6)));
    OF_LINKS.put("ports", pen -> new ModelIcons(pen).link(Pen.INK, () -> new ModelIcons(pen).network()));
    OF_LINKS.put("target", pen -> new ModelIcons(pen).link(Pen.INTERRUPT, () -> new ModelIcons(pen).core()));
    OF_LINKS.put("device", pen -> new ModelIcons(pen).link(Pen.INK, () -> new ModelIcons(pen).device()));
  }

  static {
    OF_VIEWS.put("virtqueue", pen -> new ViewIcons(pen).strip());
    OF_VIEWS.put("diagnosis", pen -> new ViewIcons(pen).finding());
    OF_VIEWS.put("messages", pen -> new ViewIcons(pen).messages());
    OF_VIEWS.put("events", pen -> new ViewIcons(pen).events());
    OF_VIEWS.put("memory", pen -> new ViewIcons(pen).memoryBytes());
    OF_VIEWS.put("console", Pen::console);
    OF_VIEWS.put("timeline", pen -> new ViewIcons(pen).timeline());
    OF_VIEWS.put("bookmarks", pen -> new ViewIcons(pen).bookmarks());
    OF_VIEWS.put("sequence", pen -> new ViewIcons(pen).sequence());
    OF_VIEWS.put("statistics", pen -> new ViewIcons(pen).histogram());
    OF_VIEWS.put("map", pen -> new ViewIcons(pen).memoryMap());
  }

  private Icons() {}

  public static void main(String[] arguments) throws IOException {
    writeAll(IDE, OF_ACTIONS);
    writeAll(IDE.resolve("model"), OF_MODEL);
    writeAll(IDE.resolve("link"), OF_LINKS);
    writeAll(VIEWS, OF_VIEWS);
    Files.createDirectories(MODEL);
    for (Map.Entry<String, Consumer<Pen>> icon : OF_MODEL.entrySet()) {
      ImageIO.write(Pen.image(16, 16, icon.getValue()), "gif", MODEL.resolve(icon.getKey() + ".gif").toFile());
    }
    Pen.writeBoth(Path.of("bundles/org.ringscope.help/icons/help"), 16, 16, pen -> new ViewIcons(pen).help());
    DebugIcons.write(IDE);
    Pen.writeBoth(IDE.resolve("overlay_live"), 8, 8, pen -> new ViewIcons(pen).live());
    Pen.writeBoth(IDE.resolve("overlay_trace"), 8, 8, pen -> new ViewIcons(pen).smallTrace());
    Pen.writeBoth(IDE.resolve("wizard_import"), 64, 16, pen -> pen.exchange(true));
    Pen.writeBoth(IDE.resolve("wizard_export"), 64, 16, pen -> pen.exchange(false));
    for (int pixels : new int[] {16, 32, 48, 128}) {
      Pen.write(IDE.resolve("ringscope" + pixels + ".png"), pixels, 16, pen -> pen.clock(8, 8, 7));
    }
  }

  private static void writeAll(Path folder, Map<String, Consumer<Pen>> icons) throws IOException {
    for (Map.Entry<String, Consumer<Pen>> icon : icons.entrySet()) {
      Pen.writeBoth(folder.resolve(icon.getKey()), 16, 16, icon.getValue());
    }
  }
}
