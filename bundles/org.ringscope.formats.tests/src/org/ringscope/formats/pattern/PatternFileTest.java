// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.importer.MalformedInputException;

/** What is wrong in a pattern file is said with its line. */
class PatternFileTest {
  private static final String GOOD = "[a]|line = x(?<q>.)|means = kick|";

  @TempDir
  Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("p"), text.replace('|', '\n'));
  }

  @Test
  void readsSections() throws IOException {
    assertThat(PatternFile.read(file("\uFEFF# comment||; another|" + GOOD + "queue = {q}|[b]|line=y|means=text")))
        .extracting(LinePattern::name, LinePattern::line)
        .containsExactly(tuple("a", 4), tuple("b", 8));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "line = x; line 1: a value before the first [section]",
      "# c|nonsense; line 2: neither [section] nor key = value: nonsense",
      "[a]|line = (; line 2: no regular expression: Unclosed group near character 2",
      "[a]|line = x; line 1: [a] has no means = …",
      "[a]|means = kick; line 1: [a] has no line = …",
      "[a]|line =; line 2: line has no value",
      "[a]|line = x|line = y; line 3: [a] has a line already",
      "[a]|means = dance; line 2: 'dance' is no meaning",
      "[a]|line = x|means = kick|queue = {q}; line 4: the line has no group (?<q>…)",
      "[a]|line = x(?<q>.)|means = kick|quewe = {q}; line 4: 'quewe' is no field; there are line, means, time",
      "[a]|line = x(?<q>.)|means = kick|queue = {q:hax}; line 4: 'hax' is no type of queue; numbers are dec, hex",
      "[a]|line = x(?<q>.)|means = kick|time = {q}; line 4: time needs its unit",
      "[a]|line = x|means = kick|time = 3; line 4: time is {group:s}, ms, us or ns",
      "[a]|line = x|means = kick|queue = q; line 4: 'q' is neither a number nor {group}",
      "[a]|line = x|means = kick|queue = 1|queue = 2; line 5: [a] has queue already",
      "[a]|line = x|means = kick|device type = toaster; line 4: 'toaster' is no type of a device, as net or 1",
      "[a]|line = x|means = kick|side = left; line 4: side is driver or device",
      "[a]|line = x|means = kick|[a]; line 4: there is a section [a] already",
      "[a]|line = x|means = message sent; line 1: [a] means message sent, so it needs ",
      "[a]|line = x|means = indices; line 1: [a] means indices, but has none, as avail.idx"})
  void namesTheLine(String text, String problem) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> PatternFile.read(file)).isInstanceOf(MalformedInputException.class)
        .hasMessageStartingWith(file + ": " + problem);
  }

  @Test
  void refusesWhatIsNoPatternFile() throws IOException {
    assertThatThrownBy(() -> PatternFile.read(folder)).hasMessageContaining("is a folder");
    Path empty = file("# nothing\n");
    assertThatThrownBy(() -> PatternFile.read(empty)).hasMessageContaining("describes no line");
    Path large = file("#".repeat((1 << 20) + 1));
    assertThatThrownBy(() -> PatternFile.read(large)).hasMessageContaining("is larger than");
  }
}
