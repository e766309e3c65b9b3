// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ringscope.formats.importer.MalformedInputException;

/**
 * Reads a file that describes the lines of a log, in the syntax of INI files: a section for each kind of line, with its pattern (a regular
 * expression of Java with named groups), what it means, and which group is which field.
 *
 * <pre>
 *   # a comment
 *   [send]
 *   line      = queue: (?&lt;q&gt;\d+), avail: (?&lt;a&gt;[0-9a-f]+)
 *   means     = indices
 *   queue     = {q}
 *   avail.idx = {a:hex}
 *   size      = 256
 * </pre>
 */
final class PatternFile {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_PATTERNS = 256;
  private static final Pattern SECTION = Pattern.compile("\\[([^\\]]{1,64})\\]");
  private static final Pattern GROUP = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]{0,63})(?::([a-z]{1,8}))?\\}");
  private static final Pattern NAMED = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  /** A section that is being read. */
  private static final class Section {
    private final String name;
    private final int line;
    private Pattern pattern;
    private Set<String> groups = Set.of();
    private LineMeaning meaning;
    private final Map<LineField, LineValue> fields = new EnumMap<>(LineField.class);
    private final Map<LineField, Integer> lines = new EnumMap<>(LineField.class);

    Section(String name, int line) {
      this.name = name;
      this.line = line;
    }
  }

  private final Path file;
  private final List<LinePattern> patterns = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int number;
  private Section section;

  private PatternFile(Path file) {
    this.file = file;
  }

  /** @throws MalformedInputException that names the line where something is wrong */
  static List<LinePattern> read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new MalformedInputException(file, -1, "is a folder, and no pattern file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1); // a device may never end
    }
    if (bytes.length > MOST_BYTES) {
      throw new MalformedInputException(file, -1, "is larger than a pattern file may be: " + MOST_BYTES + " bytes");
    }
    PatternFile reader = new PatternFile(file);
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\R", -1)) {
      reader.number++;
      reader.take(line.strip());
    }
    reader.end();
    if (reader.patterns.isEmpty()) {
      throw new MalformedInputException(file, -1, "describes no line: a section begins with its name, as [send]");
    }
    return List.copyOf(reader.patterns);
  }

  private MalformedInputException wrong(int line, String why) {
    return new MalformedInputException(file, -1, "line " + line + ": " + why);
  }

  private void take(String text) throws MalformedInputException {
    String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
      return;
    }
    Matcher begin = SECTION.matcher(line);
    if (begin.matches()) {
      end();
      String name = begin.group(1).strip();
      if (!names.add(name)) {
        throw wrong(number, "there is a section [" + name + "] already");
      }
      if (patterns.size() == MOST_PATTERNS) {
        throw wrong(number, "more than " + MOST_PATTERNS + " sections");
      }
      section = new Section(name, number);
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 1) {
      throw wrong(number, "neither [section] nor key = value: " + shortened(line));
    }
    if (section == null) {
      throw wrong(number, "a value before the first [section]");
    }
    put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private void put(String key, String value) throws MalformedInputException {
    if (value.isEmpty()) {
      throw wrong(number, key + " has no value");
    }
    switch (key) {
      case "line" -> line(value);
      case "means" -> {
        section.meaning = LineMeaning.of(value);
        if (section.meaning == null) {
          throw wrong(number, "'" + shortened(value) + "' is no meaning; there are " + LineMeaning.all());
        }
      }
      default -> field(key, value);
    }
  }

  private void line(String expression) throws MalformedInputException {
    if (section.pattern != null) {
      throw wrong(number, "[" + section.name + "] has a line already");
    }
    try {
      section.pattern = Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw wrong(number, "no regular expression: " + e.getDescription()
          + (e.getIndex() < 0 ? "" : " near character " + (e.getIndex() + 1)));
    }
    Matcher named = NAMED.matcher(expression);
    section.groups = new HashSet<>();
    while (named.find()) {
      section.groups.add(named.group(1));
    }
  }

  private void field(String key, String value) throws MalformedInputException {
    LineField field = LineField.of(key);
    if (field == null) {
      throw wrong(number, "'" + shortened(key) + "' is no field; there are line, means, " + LineField.all());
    }
    Matcher group = GROUP.matcher(value);
    boolean isGroup = group.matches();
    String type = isGroup && group.group(2) != null ? group.group(2) : "";
    if (isGroup && !LineValue.isType(type, field)) {
      throw wrong(number, field == LineField.TIME ? "time needs its unit: {group:s}, ms, us or ns"
          : "'" + type + "' is no type of " + key
              + (field.isText() ? "" : "; numbers are dec, hex, oct or bin, or as they look"));
    }
    LineValue made = isGroup ? new LineValue(null, group.group(1), type) : new LineValue(value, null, type);
    if (section.fields.putIfAbsent(field, made) != null) {
      throw wrong(number, "[" + section.name + "] has " + key + " already");
    }
    section.lines.put(field, number);
    if (!isGroup) {
      checkFixed(field, made, value);
    }
  }

  private void checkFixed(LineField field, LineValue made, String value) throws MalformedInputException {
    if (field == LineField.TIME) {
      throw wrong(number, "time is {group:s}, ms, us or ns");
    }
    if (field == LineField.SIDE && !value.equals("driver") && !value.equals("device")) {
      throw wrong(number, "side is driver or device");
    }
    if (field == LineField.TYPE && PatternSystem.type(value) < 0) {
      throw wrong(number, "'" + shortened(value) + "' is no type of a device, as net or 1");
    }
    if (!field.isText()) {
      try {
        made.number(null);
      } catch (NumberFormatException e) {
        throw wrong(number, "'" + shortened(value) + "' is neither a number nor {group}");
      }
    }
  }

  private void end() throws MalformedInputException {
    if (section == null) {
      return;
    }
    if (section.pattern == null) {
      throw wrong(section.line, "[" + section.name + "] has no line = …");
    }
    if (section.meaning == null) {
      throw wrong(section.line, "[" + section.name + "] has no means = …");
    }
    for (Map.Entry<LineField, LineValue> field : section.fields.entrySet()) {
      String group = field.getValue().group();
      if (group != null && !section.groups.contains(group)) {
        throw wrong(section.lines.get(field.getKey()), "the line has no group (?<" + group + ">…)");
      }
    }
    checkMeaning();
    patterns.add(new LinePattern(section.name, section.line, section.pattern, section.meaning, section.fields));
    section = null;
  }

  private void checkMeaning() throws MalformedInputException {
    for (LineField needed : section.meaning.needed()) {
      if (!section.fields.containsKey(needed)) {
        throw wrong(section.line, "[" + section.name + "] means " + section.meaning.text() + ", so it needs "
            + needed.text());
      }
    }
    if (section.meaning == LineMeaning.INDICES && section.fields.keySet().stream().noneMatch(LineField::isIndex)) {
      throw wrong(section.line, "[" + section.name + "] means indices, but has none, as avail.idx");
    }
  }
}
