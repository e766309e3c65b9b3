// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.debugfs;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines. Which remote processor they are about is said by the path of the file, or in a paste by what a shell printed between:
 * {@code cat /sys/kernel/debug/remoteproc/remoteproc0/resource_table}, {@code ==> … <==}.
 */
final class DebugfsText {
  private static final Pattern ENTRY = Pattern.compile("Entry (\\d{1,9}) is of type (\\w{1,32})");
  private static final Pattern VRING = Pattern.compile("Vring (\\d{1,9})");
  private static final Pattern REMOTE = Pattern.compile("remoteproc(\\d{1,4})/");
  /** {@code /sys/kernel/debug/remoteproc/remoteproc0/resource_table:} of {@code grep -r}. */
  private static final Pattern FOUND =
      Pattern.compile("[^:\\s]{0,200}remoteproc(\\d{1,4})/([a-z0-9_]{1,40}):(.{0,300})");
  private static final Pattern STATE_ASKED = Pattern.compile("remoteproc\\d{1,4}/state$");
  /** Linux {@code drivers/remoteproc/remoteproc_sysfs.c}. */
  private static final Set<String> STATES =
      Set.of("offline", "suspended", "running", "crashed", "deleted", "attached", "detached", "invalid");
  private static final Pattern FIELD =
      Pattern.compile("([A-Z][A-Za-z ()]{1,40}?):? (0x[0-9a-fA-F]{1,16}( Bytes)?|-?\\d{1,10}|\\[.{1,40}|\\S{1,64})");
  private static final Set<String> FIELDS = Set.of("Device Address", "Physical Address", "Length", "Flags",
      "Reserved (should be zero)", "Name", "ID", "Notify ID", "Device features", "Guest features", "Config length",
      "Status",
      "Number of vrings", "Alignment", "Number of buffers", "Virtual address", "DMA address", "Device address");
  private static final String MEMORY = "Carveout memory entry:";
  private static final int MOST_REMOTES = 64;
  private static final int MOST_BLOCKS = 1024;
  private static final int LONGEST = 300;

  private final Map<Integer, RemoteText> remotes = new TreeMap<>();
  private int remote;
  private String foundIn;
  private boolean isStateAsked;
  private Block entry;
  private Block block;

  /** A new file begins. */
  void file(Path path) {
    entry = null;
    block = null;
    findRemote(path.toString().replace('\\', '/'));
  }

  /**
   * Takes a line.
   *
   * @return what it is, for the report; empty for a blank one, null if it is not understood
   */
  String take(String printed) {
    String line = printed.strip();
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher found = FOUND.matcher(line);
    if (found.matches()) {
      return found(found);
    }
    if (line.isEmpty()) {
      return "";
    }
    boolean isAnswer = isStateAsked && STATES.contains(line);
    isStateAsked = STATE_ASKED.matcher(line).find();
    return isAnswer ? state(line) : takeOwn(line);
  }

  private String found(Matcher match) {
    String place = match.group(1) + "/" + match.group(2);
    if (!place.equals(foundIn)) {
      foundIn = place;
      findRemote("remoteproc" + place);
    }
    String line = match.group(3).strip();
    if (match.group(2).equals("state") && line.matches("[a-z]{1,20}")) {
      return state(line);
    }
    return line.isEmpty() ? "" : takeOwn(line);
  }

  private String state(String line) {
    RemoteText text = remoteText();
    if (text == null) {
      return null;
    }
    text.state = line;
    return "state";
  }

  private String takeOwn(String line) {
    Matcher begins = ENTRY.matcher(line);
    if (begins.matches()) {
      return entry(begins);
    }
    Matcher vring = VRING.matcher(line);
    if (vring.matches()) {
      return vring();
    }
    if (line.equals(MEMORY)) {
      return memory();
    }
    Matcher field = FIELD.matcher(line);
    if (block != null && field.matches() && FIELDS.contains(field.group(1))) {
      block.put(field.group(1), field.group(2));
      return "field";
    }
    return findRemote(line) ? "" : null;
  }

  private String entry(Matcher match) {
    RemoteText text = remoteText();
    if (text == null || text.entries.size() == MOST_BLOCKS) {
      return null;
    }
    if (match.group(1).equals("0")) {
      text.entries.clear(); // printed again: the later state counts
    }
    entry = new Block(match.group(2));
    block = entry;
    text.entries.add(entry);
    return match.group(2);
  }

  private String vring() {
    if (entry == null || entry.vrings.size() == MOST_BLOCKS) {
      return null;
    }
    block = new Block(Block.VRING);
    entry.vrings.add(block);
    return Block.VRING;
  }

  private String memory() {
    RemoteText text = remoteText();
    if (text == null || text.memories.size() == MOST_BLOCKS) {
      return null;
    }
    entry = null;
    block = new Block(Block.MEMORY);
    text.memories.add(block);
    return Block.MEMORY;
  }

  private boolean findRemote(String line) {
    Matcher match = REMOTE.matcher(line);
    if (!match.find()) {
      return false;
    }
    remote = Integer.parseInt(match.group(1));
    entry = null;
    block = null;
    return true;
  }

  private RemoteText remoteText() {
    RemoteText text = remotes.get(remote);
    if (text == null && remotes.size() < MOST_REMOTES) {
      text = new RemoteText(remote);
      remotes.put(remote, text);
    }
    return text;
  }

  Iterable<RemoteText> remotes() {
    return remotes.values();
  }

  boolean isEmpty() {
    return remotes.isEmpty();
  }

  /** Whether a line can be of no other format. */
  static boolean isTypical(String printed) {
    Matcher found = printed.length() <= LONGEST ? FOUND.matcher(printed.strip()) : null;
    String line = found != null && found.matches() ? found.group(3) : printed;
    return line.length() <= LONGEST && (line.strip().equals(MEMORY) || ENTRY.matcher(line.strip()).matches());
  }
}
