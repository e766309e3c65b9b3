// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.*;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Draws the icons of the bundles ide, ui and model.edit: {@code java releng/icons/Icons.java} at the root of the repository. Each is drawn in 16 by 16
 * units, once for one pixel a unit and once for two ({@code @2x}). The colours are those of the pictures.
 */
public final class Icons {
  private static final Color INK = new Color(0x3b4652);
  private static final Color PANEL = new Color(0xfafbfc);
  private static final Color DRIVER = new Color(0x2563b0);
  private static final Color DRIVER_FILL = new Color(0xbcd6f6);
  private static final Color DEVICE = new Color(0xc2410c);
  private static final Color DEVICE_FILL = new Color(0xffd9a8);
  private static final Color USED = new Color(0x3f8f46);
  private static final Color USED_FILL = new Color(0xc6e8c8);
  private static final Color INTERRUPT = new Color(0x7c3aed);
  private static final Color MEMORY = new Color(0xf1e8d2);
  private static final Color MEMORY_EDGE = new Color(0x8f8058);

  private static final String MODEL = "model/";

  private static final Map<String, Consumer<Icons>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("perspective", icon -> icon.clock(8, 8, 6.5));
    ALL.put("topology", Icons::topology);
    ALL.put("example", icon -> icon.topology().star(12, 12, 4));
    ALL.put("simulation", icon -> icon.clock(7, 7, 5.8).triangle(USED, 9, 8, 15.5, 11.75, 9, 15.5));
    ALL.put("trace", Icons::trace);
    ALL.put("import", icon -> icon.exchange(true));
    ALL.put("export", icon -> icon.exchange(false));
    ALL.put("add", Icons::plus);
    ALL.put("zoom_in", icon -> icon.lens(true));
    ALL.put("zoom_out", icon -> icon.lens(false));
    ALL.put("zoom_fit", Icons::fit);
    ALL.put("model/Topology", Icons::topology);
    ALL.put("model/Core", Icons::core);
    ALL.put("model/AddressWindow", Icons::window);
    ALL.put("model/MemoryRegion", Icons::memory);
    ALL.put("model/Doorbell", Icons::bell);
    ALL.put("model/Group", Icons::group);
    ALL.put("model/Mailbox", icon -> icon.letter(1.5, 3.5, 13, 9));
    ALL.put("model/MailboxChannel", Icons::letterOnItsWay);
    ALL.put("model/Firmware", icon -> icon.table(4, 1.5, 8, 13));
    ALL.put("model/ResourceTable", icon -> icon.table(2, 2, 12, 12));
    ALL.put("model/TraceBuffer", Icons::console);
    ALL.put("model/RpmsgDevice", Icons::bus);
    ALL.put("model/RpmsgBuffers", icon -> icon.buffers(false));
    ALL.put("model/Bounce", icon -> icon.buffers(true));
    ALL.put("model/ConsoleDevice", Icons::console);
    ALL.put("model/NetDevice", Icons::network);
    ALL.put("model/BlockDevice", Icons::disk);
    ALL.put("model/VsockDevice", Icons::channel);
    ALL.put("model/RngDevice", Icons::die);
    ALL.put("model/OtherDevice", Icons::device);
    ALL.put("model/Remoteproc", icon -> icon.transport(() -> icon.table(5, 4, 6, 8)));
    ALL.put("model/Mmio", icon -> icon.transport(() -> icon.box(MEMORY, MEMORY_EDGE, 5.5, 4, 5, 8)));
    ALL.put("model/Pci", icon -> icon.transport(() -> icon.box(USED_FILL, USED, 4, 5.5, 8, 5)));
    ALL.put("model/FixedVrings", icon -> icon.transport(() -> icon.clock(8, 8, 3.6)));
    ALL.put("model/VhostUser", icon -> icon.transport(() -> icon.endpoint(8, 8, 3.6)));
    ALL.put("model/Virtqueue", icon -> icon.clock(8, 8, 6));
    ALL.put("model/RpmsgChannel", Icons::channel);
    ALL.put("model/Endpoint", icon -> icon.endpoint(8, 8, 4.5));
    ALL.put("model/ClientSample", icon -> icon.speech(true));
    ALL.put("model/EchoService", icon -> icon.speech(false));
    ALL.put("model/ConsoleWriter", icon -> icon.console(true));
    ALL.put("model/ConsoleReader", icon -> icon.console(false));
  }

  private final Graphics2D g;

  private Icons(Graphics2D g) {
    this.g = g;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of("bundles/org.ringscope.ide/icons");
    for (Map.Entry<String, Consumer<Icons>> icon : ALL.entrySet()) {
      writeBoth(folder.resolve(icon.getKey()), 16, 16, icon.getValue());
    }
    writeModelIcons(Path.of("bundles/org.ringscope.model.edit/icons/full/obj16"));
    Path views = Path.of("bundles/org.ringscope.ui/icons");
    Map<String, Consumer<Icons>> ofViews = Map.of("virtqueue", Icons::strip, "messages", Icons::messages, "events",
        Icons::events, "memory", Icons::memoryBytes, "console", Icons::console, "timeline", Icons::timeline,
        "bookmarks", Icons::bookmarks, "sequence", Icons::sequence, "statistics", Icons::histogram, "map",
        Icons::memoryMap);
    for (Map.Entry<String, Consumer<Icons>> icon : ofViews.entrySet()) {
      writeBoth(views.resolve(icon.getKey()), 16, 16, icon.getValue());
    }
    writeBoth(folder.resolve("overlay_live"), 8, 8, Icons::live);
    writeBoth(folder.resolve("overlay_trace"), 8, 8, Icons::smallTrace);
    writeBoth(folder.resolve("wizard_import"), 64, 16, icon -> icon.exchange(true));
    writeBoth(folder.resolve("wizard_export"), 64, 16, icon -> icon.exchange(false));
    for (int pixels : new int[] {16, 32, 48, 128}) {
      write(folder.resolve("ringscope" + pixels + ".png"), pixels, 16, icon -> icon.clock(8, 8, 7));
    }
  }

  /** Where the item providers look: EMF wants GIF there. */
  private static void writeModelIcons(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Consumer<Icons>> icon : ALL.entrySet()) {
      if (icon.getKey().startsWith(MODEL)) {
        ImageIO.write(image(16, 16, icon.getValue()), "gif",
            folder.resolve(icon.getKey().substring(MODEL.length()) + ".gif").toFile());
      }
    }
  }

  private static void writeBoth(Path name, int pixels, int units, Consumer<Icons> drawing) throws IOException {
    write(name.resolveSibling(name.getFileName() + ".png"), pixels, units, drawing);
    write(name.resolveSibling(name.getFileName() + "@2x.png"), 2 * pixels, units, drawing);
  }

  private static void write(Path file, int pixels, int units, Consumer<Icons> drawing) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image(pixels, units, drawing), "png", file.toFile());
  }

  private static BufferedImage image(int pixels, int units, Consumer<Icons> drawing) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale((double) pixels / units, (double) pixels / units);
    drawing.accept(new Icons(g));
    g.dispose();
    return image;
  }

  /** The mark of the house: a ring with two hands and what is in flight between them. */
  private Icons clock(double x, double y, double r) {
    fill(PANEL, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    fill(DEVICE_FILL, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 50, -140, Arc2D.PIE));
    stroke(INK, 1.2, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    stroke(DEVICE, 1.4, new Line2D.Double(x, y, x + r * 0.55, y - r * 0.66));
    stroke(DRIVER, 1.4, new Line2D.Double(x, y, x, y + r * 0.9));
    return this;
  }

  /** Two cores and the memory between them. */
  private Icons topology() {
    stroke(DEVICE, 1, new Line2D.Double(5, 6, 11, 6));
    stroke(INTERRUPT, 1, new Line2D.Double(5, 10, 11, 10));
    box(PANEL, INK, 0.8, 2.5, 4, 11);
    box(MEMORY, MEMORY_EDGE, 6.4, 4.5, 3.2, 7);
    box(PANEL, INK, 11.2, 2.5, 4, 11);
    return this;
  }

  private void trace() {
    box(PANEL, INK, 1.5, 2.5, 13, 11);
    Path2D line = new Path2D.Double();
    line.moveTo(3, 10.5);
    line.lineTo(5.5, 10.5);
    line.lineTo(5.5, 6);
    line.lineTo(8.5, 6);
    line.lineTo(8.5, 8.5);
    line.lineTo(11, 8.5);
    line.lineTo(11, 5);
    line.lineTo(13, 5);
    stroke(DEVICE, 1.2, line);
    stroke(DRIVER, 1.2, new Line2D.Double(9.8, 3.5, 9.8, 12.5));
  }

  /** A trace, and an arrow into it or out of it. */
  private void exchange(boolean into) {
    trace();
    double tip = into ? 7.5 : 15.5;
    double tail = into ? 15.5 : 7.5;
    double head = into ? 11 : 12;
    stroke(PANEL, 3.4, new Line2D.Double(8, 12, 12.6, 12));
    stroke(USED, 1.8, new Line2D.Double(tail, 12, head, 12));
    triangle(USED, tip, 12, head, 8.6, head, 15.4);
  }

  private void smallTrace() {
    fill(PANEL, new RoundRectangle2D.Double(0, 0, 8, 8, 1, 1));
    stroke(DRIVER, 1, new RoundRectangle2D.Double(0.5, 0.5, 7, 7, 1, 1));
    Path2D line = new Path2D.Double();
    line.moveTo(2, 5.5);
    line.lineTo(4, 5.5);
    line.lineTo(4, 2.5);
    line.lineTo(6, 2.5);
    stroke(DEVICE, 1.1, line);
  }

  private void live() {
    fill(new Color(0xc81e1e), new Ellipse2D.Double(1.5, 1.5, 5, 5));
    stroke(Color.WHITE, 0.8, new Ellipse2D.Double(1.5, 1.5, 5, 5));
  }

  /** A strip of a ring with the colours of its owners. */
  private void strip() {
    Color[] owners = {USED_FILL, DEVICE_FILL, DRIVER_FILL, PANEL};
    for (int cell = 0; cell < 4; cell++) {
      box(owners[cell], INK, 1 + 3.5 * cell, 5.5, 3.5, 5);
    }
    triangle(DRIVER, 8.5, 1, 12, 1, 10.25, 4.6);
    triangle(DEVICE, 3, 15, 6.5, 15, 4.75, 11.4);
  }

  private void messages() {
    box(PANEL, INK, 1.5, 1.8, 13, 12.4);
    for (int row = 0; row < 3; row++) {
      stroke(row == 1 ? INTERRUPT : DEVICE, 1.4, new Line2D.Double(3.5, 4.8 + 3.2 * row, 5, 4.8 + 3.2 * row));
      stroke(INK, 1.1, new Line2D.Double(7, 4.8 + 3.2 * row, row == 2 ? 10 : 12.5, 4.8 + 3.2 * row));
    }
  }

  /** Lanes with bars, and an instant in them. */
  private void timeline() {
    table(1.5, 1.8, 13, 12.4);
    box(DEVICE_FILL, DEVICE, 4.5, 6.4, 7.5, 2.6);
    stroke(DRIVER, 1.4, new Line2D.Double(9.5, 1.5, 9.5, 14.5));
  }

  /** Two lifelines and what goes to and fro. */
  private void sequence() {
    box(PANEL, INK, 1.5, 1.5, 5, 3);
    box(PANEL, INK, 9.5, 1.5, 5, 3);
    stroke(INK, 0.9, new Line2D.Double(4, 4.5, 4, 15));
    stroke(INK, 0.9, new Line2D.Double(12, 4.5, 12, 15));
    stroke(DRIVER, 1.4, new Line2D.Double(4, 7.8, 9.5, 7.8));
    triangle(DRIVER, 12, 7.8, 9, 6, 9, 9.6);
    stroke(INTERRUPT, 1.4, new Line2D.Double(6.5, 12.2, 12, 12.2));
    triangle(INTERRUPT, 4, 12.2, 7, 10.4, 7, 14);
  }

  /** Bars of which one stands apart. */
  private void histogram() {
    double[] heights = {4, 8.5, 11, 6, 2.5};
    for (int bar = 0; bar < heights.length; bar++) {
      box(DRIVER_FILL, DRIVER, 1.5 + 2.2 * bar, 14 - heights[bar], 2.2, heights[bar]);
    }
    box(DEVICE_FILL, DEVICE, 13, 12, 2, 2);
    stroke(INK, 1.1, new Line2D.Double(1, 14.4, 15.4, 14.4));
  }

  /** Regions of a memory beside what a core sees of them. */
  private void memoryMap() {
    box(MEMORY, MEMORY_EDGE, 1.5, 1.5, 6, 13);
    box(DRIVER_FILL, DRIVER, 1.5, 4, 6, 3);
    box(DEVICE_FILL, DEVICE, 1.5, 9.5, 6, 2.5);
    box(PANEL, INK, 10, 1.5, 4.5, 13);
    box(DRIVER_FILL, DRIVER, 10, 4, 4.5, 3);
    stroke(INK, 0.8, new Line2D.Double(7.5, 4, 10, 4));
    stroke(INK, 0.8, new Line2D.Double(7.5, 7, 10, 7));
  }

  /** Rows along a line of time. */
  private void events() {
    box(PANEL, INK, 1.5, 1.8, 13, 12.4);
    stroke(INK, 0.8, new Line2D.Double(4.6, 3.2, 4.6, 12.8));
    for (int row = 0; row < 4; row++) {
      double y = 4 + 2.7 * row;
      stroke(row % 2 == 0 ? DEVICE : DRIVER, 2, new Line2D.Double(4.2, y, 5, y));
      stroke(INK, 1, new Line2D.Double(7, y, row == 1 ? 10 : 12.5, y));
    }
  }

  /** A pennant on a line of time. */
  private void bookmarks() {
    stroke(INK, 1, new Line2D.Double(1.5, 13.5, 14.5, 13.5));
    stroke(DRIVER, 1.4, new Line2D.Double(5, 1.8, 5, 13.5));
    triangle(DRIVER, 5, 1.8, 13, 4.8, 5, 7.8);
  }

  /** Bytes of which some are absent. */
  private void memoryBytes() {
    box(MEMORY, MEMORY_EDGE, 1.5, 1.8, 13, 12.4);
    for (int cell = 0; cell < 9; cell++) {
      double x = 3.6 + 3.4 * (cell % 3);
      double y = 4.4 + 3.4 * (cell / 3);
      stroke(cell == 5 || cell == 7 ? MEMORY_EDGE : INK, cell == 5 || cell == 7 ? 0.7 : 1.5,
          new Line2D.Double(x, y, x + 1.8, y));
    }
  }

  /** Lines that a core prints. */
  private void console() {
    box(PANEL, INK, 1.5, 1.8, 13, 12.4);
    stroke(USED, 1.4, new Line2D.Double(3.5, 4.6, 5.4, 6.2));
    stroke(USED, 1.4, new Line2D.Double(5.4, 6.2, 3.5, 7.8));
    stroke(INK, 1.1, new Line2D.Double(7, 7.8, 12.5, 7.8));
    stroke(INK, 1.1, new Line2D.Double(3.5, 11, 10.5, 11));
  }

  private void star(double x, double y, double r) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? r : r * 0.45;
      double angle = Math.PI * (i / 5.0 - 0.5);
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    fill(new Color(0xffb020), star);
    stroke(new Color(0x9a6200), 0.7, star);
  }

  private void plus() {
    Path2D plus = new Path2D.Double();
    double[][] corners = {{6, 2.5}, {10, 2.5}, {10, 6}, {13.5, 6}, {13.5, 10}, {10, 10}, {10, 13.5}, {6, 13.5}, {6, 10},
        {2.5, 10}, {2.5, 6}, {6, 6}};
    plus.moveTo(corners[0][0], corners[0][1]);
    for (double[] corner : corners) {
      plus.lineTo(corner[0], corner[1]);
    }
    plus.closePath();
    fill(USED_FILL, plus);
    stroke(USED, 1.1, plus);
  }

  private void lens(boolean plus) {
    fill(PANEL, new Ellipse2D.Double(1.5, 1.5, 9.5, 9.5));
    stroke(INK, 1.3, new Ellipse2D.Double(1.5, 1.5, 9.5, 9.5));
    stroke(INK, 2, new Line2D.Double(10, 10, 14.2, 14.2));
    stroke(DRIVER, 1.3, new Line2D.Double(4, 6.25, 8.5, 6.25));
    if (plus) {
      stroke(DRIVER, 1.3, new Line2D.Double(6.25, 4, 6.25, 8.5));
    }
  }

  private void fit() {
    box(DRIVER_FILL, DRIVER, 4.5, 5.5, 7, 5);
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 == 0 ? 1.5 : 14.5;
      double y = corner < 2 ? 2.5 : 13.5;
      double dx = x < 8 ? 3 : -3;
      double dy = y < 8 ? 3 : -3;
      stroke(INK, 1.2, new Line2D.Double(x, y, x + dx, y));
      stroke(INK, 1.2, new Line2D.Double(x, y, x, y + dy));
    }
  }

  private void core() {
    for (int pin = 0; pin < 3; pin++) {
      double at = 5 + 3 * pin;
      stroke(INK, 1, new Line2D.Double(at, 1, at, 15));
      stroke(INK, 1, new Line2D.Double(1, at, 15, at));
    }
    box(PANEL, INK, 3, 3, 10, 10);
    box(DRIVER_FILL, DRIVER, 5.8, 5.8, 4.4, 4.4);
  }

  private void window() {
    box(PANEL, INK, 1.5, 2, 5, 12);
    box(MEMORY, MEMORY_EDGE, 9.5, 2, 5, 12);
    fill(DRIVER_FILL, new RoundRectangle2D.Double(2.2, 4, 3.6, 3.5, 0, 0));
    fill(DRIVER_FILL, new RoundRectangle2D.Double(10.2, 8.5, 3.6, 3.5, 0, 0));
    stroke(DRIVER, 1, new Line2D.Double(5.8, 5.7, 10.2, 10.2));
  }

  private void memory() {
    box(MEMORY, MEMORY_EDGE, 2.5, 1.5, 11, 13);
    for (int row = 1; row < 4; row++) {
      stroke(MEMORY_EDGE, 0.9, new Line2D.Double(3, 1.5 + 3.25 * row, 13, 1.5 + 3.25 * row));
    }
  }

  private void bell() {
    Path2D bell = new Path2D.Double();
    bell.moveTo(2.5, 12);
    bell.curveTo(5, 10, 3, 3, 8, 2.5);
    bell.curveTo(13, 3, 11, 10, 13.5, 12);
    bell.closePath();
    fill(DEVICE_FILL, bell);
    stroke(DEVICE, 1.1, bell);
    fill(DEVICE, new Ellipse2D.Double(6.5, 12.3, 3, 2.4));
  }

  private void device() {
    box(PANEL, INK, 1.5, 3.5, 13, 9);
    clock(5.2, 8, 2.6);
    clock(10.8, 8, 2.6);
  }

  /** A dashed frame around two parts. */
  private void group() {
    g.setColor(INK);
    g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 1.5f}, 0));
    g.draw(new RoundRectangle2D.Double(1.2, 1.8, 13.6, 12.4, 3, 3));
    box(PANEL, INK, 3.5, 4.5, 4, 7);
    box(MEMORY, MEMORY_EDGE, 9, 4.5, 3.5, 7);
  }

  private void letter(double x, double y, double width, double height) {
    box(PANEL, INK, x, y, width, height);
    stroke(INK, 1, new Line2D.Double(x, y + 0.5, x + width / 2, y + height * 0.6));
    stroke(INK, 1, new Line2D.Double(x + width, y + 0.5, x + width / 2, y + height * 0.6));
  }

  private void letterOnItsWay() {
    letter(1.5, 5, 8, 6);
    stroke(DEVICE, 1.3, new Line2D.Double(10.5, 8, 13, 8));
    triangle(DEVICE, 15.3, 8, 12.3, 5.6, 12.3, 10.4);
  }

  private void table(double x, double y, double width, double height) {
    box(PANEL, INK, x, y, width, height);
    fill(DRIVER_FILL, new RoundRectangle2D.Double(x + 0.5, y + 0.5, width - 1, height / 4, 0, 0));
    for (int row = 1; row < 4; row++) {
      stroke(INK, 0.7, new Line2D.Double(x, y + row * height / 4, x + width, y + row * height / 4));
    }
    stroke(INK, 0.7, new Line2D.Double(x + width / 3, y, x + width / 3, y + height));
  }

  /** Buffers in a row, or one that is copied into another. */
  private void buffers(boolean copies) {
    box(DEVICE_FILL, DEVICE, 1.5, 3, 5.5, 4);
    box(copies ? MEMORY : DRIVER_FILL, copies ? MEMORY_EDGE : DRIVER, 9, copies ? 9 : 3, 5.5, 4);
    if (copies) {
      stroke(INK, 1.1, new Line2D.Double(7, 7, 9.5, 9.2));
    } else {
      box(DRIVER_FILL, DRIVER, 1.5, 9, 5.5, 4);
      box(DEVICE_FILL, DEVICE, 9, 9, 5.5, 4);
    }
  }

  private void network() {
    stroke(INK, 1, new Line2D.Double(8, 6, 8, 9));
    stroke(INK, 1, new Line2D.Double(3.5, 11, 3.5, 9));
    stroke(INK, 1, new Line2D.Double(12.5, 11, 12.5, 9));
    stroke(INK, 1, new Line2D.Double(3.5, 9, 12.5, 9));
    box(DRIVER_FILL, DRIVER, 5.5, 1.8, 5, 4.2);
    box(DEVICE_FILL, DEVICE, 1.2, 10.5, 4.6, 3.8);
    box(DEVICE_FILL, DEVICE, 10.2, 10.5, 4.6, 3.8);
  }

  private void disk() {
    box(MEMORY, MEMORY_EDGE, 2.5, 4, 11, 9);
    fill(PANEL, new Ellipse2D.Double(2.5, 1.8, 11, 4.4));
    stroke(MEMORY_EDGE, 1, new Ellipse2D.Double(2.5, 1.8, 11, 4.4));
    stroke(MEMORY_EDGE, 1, new Arc2D.Double(2.5, 6, 11, 4.4, 180, 180, Arc2D.OPEN));
  }

  private void die() {
    box(PANEL, INK, 2, 2, 12, 12);
    for (double[] dot : new double[][] {{5, 5}, {11, 5}, {8, 8}, {5, 11}, {11, 11}}) {
      fill(DEVICE, new Ellipse2D.Double(dot[0] - 1.2, dot[1] - 1.2, 2.4, 2.4));
    }
  }

  /** Two sides, and between them what they meet at. */
  private void transport(Runnable meeting) {
    stroke(INK, 1.2, new Line2D.Double(2, 8, 14, 8));
    stroke(DRIVER, 1.8, new Line2D.Double(1.5, 4, 1.5, 12));
    stroke(DEVICE, 1.8, new Line2D.Double(14.5, 4, 14.5, 12));
    meeting.run();
  }

  private void bus() {
    stroke(INK, 2, new Line2D.Double(1, 8, 15, 8));
    for (int tap = 0; tap < 3; tap++) {
      double x = 3.5 + 4.5 * tap;
      boolean up = tap != 1;
      stroke(INK, 1, new Line2D.Double(x, 8, x, up ? 4 : 12));
      endpoint(x, up ? 3.5 : 12.5, 2);
    }
  }

  private void channel() {
    stroke(DEVICE, 1.3, new Line2D.Double(3, 6.5, 13, 6.5));
    stroke(INTERRUPT, 1.3, new Line2D.Double(3, 9.5, 13, 9.5));
    endpoint(3, 8, 2.6);
    endpoint(13, 8, 2.6);
  }

  private void endpoint(double x, double y, double r) {
    fill(USED_FILL, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    stroke(USED, 1.1, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
  }

  /** A bubble that speaks, or one that answers. */
  private void speech(boolean speaks) {
    box(speaks ? DRIVER_FILL : USED_FILL, speaks ? DRIVER : USED, 1.5, 2, 13, 8.5);
    Color edge = speaks ? DRIVER : USED;
    triangle(edge, speaks ? 4 : 12, 10.5, 8, 10.5, speaks ? 4 : 12, 14.5);
    if (speaks) {
      stroke(DRIVER, 1.1, new Line2D.Double(4, 5, 12, 5));
      stroke(DRIVER, 1.1, new Line2D.Double(4, 7.6, 9.5, 7.6));
    } else {
      stroke(USED, 1.1, new Line2D.Double(4.5, 6.2, 12, 6.2));
      triangle(USED, 7, 3.6, 3.4, 6.2, 7, 8.8);
    }
  }

  private void console(boolean writes) {
    box(INK, INK, 1.5, 2.5, 13, 11);
    stroke(Color.WHITE, 1.2, new Line2D.Double(4, 5.5, 6.5, 8));
    stroke(Color.WHITE, 1.2, new Line2D.Double(6.5, 8, 4, 10.5));
    if (writes) {
      stroke(new Color(0xffd9a8), 1.3, new Line2D.Double(8, 10.5, 12, 10.5));
    } else {
      triangle(new Color(0xc6e8c8), 9, 5.5, 13, 8, 9, 10.5);
    }
  }

  private void box(Color fill, Color edge, double x, double y, double width, double height) {
    RoundRectangle2D box = new RoundRectangle2D.Double(x, y, width, height, 1.6, 1.6);
    fill(fill, box);
    stroke(edge, 1, box);
  }

  private void triangle(Color fill, double x1, double y1, double x2, double y2, double x3, double y3) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x1, y1);
    triangle.lineTo(x2, y2);
    triangle.lineTo(x3, y3);
    triangle.closePath();
    fill(fill, triangle);
  }

  private void fill(Color color, Shape shape) {
    g.setColor(color);
    g.fill(shape);
  }

  private void stroke(Color color, double width, Shape shape) {
    g.setColor(color);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }
}
