// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.help;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/** Which words stand where in all pages. Made once; asked in any thread. */
final class HelpIndex {
  /** Letters and digits, and signs that names of commands and files have inside. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([._-][\\p{L}\\p{N}]+)*");
  private static final double TITLE = 8;
  private static final double HEADING = 3;
  private static final int SNIPPET = 180;

  /**
   * A page with all words that were asked for.
   *
   * @param place of the first of them that tells most, in the text of the page
   */
  record Found(String href, String title, int place, String snippet, double score) {}

  private record Page(String href, String title, HelpText text) {}

  private final List<Page> pages = new ArrayList<>();
  /** Of every word how much it weighs in which page. */
  private final TreeMap<String, Map<Page, Double>> weights = new TreeMap<>();

  /** Reads all pages; one that cannot be read is left out. */
  static HelpIndex make(IProgressMonitor monitor) {
    HelpIndex index = new HelpIndex();
    HelpPages.all().forEach((href, label) -> {
      try {
        if (!monitor.isCanceled()) {
          index.add(href, label, HelpPages.read(href));
        }
      } catch (IOException e) {
        ILog.of(HelpIndex.class).warn(e.getMessage(), e);
      }
    });
    return index;
  }

  void add(String href, String label, HelpText text) {
    Page page = new Page(href, label, text);
    pages.add(page);
    count(page, label, TITLE);
    count(page, text.title(), TITLE);
    count(page, text.text(), 1);
    for (HelpText.Span span : text.spans()) {
      if (span.kind() == HelpText.Kind.HEADING) {
        count(page, text.text().substring(span.start(), span.end()), HEADING);
      }
    }
  }

  private void count(Page page, String text, double weight) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      for (String word : parts(words.group().toLowerCase(Locale.ROOT))) {
        weights.computeIfAbsent(word, w -> new HashMap<>()).merge(page, weight, Double::sum);
      }
    }
  }

  /** A compound counts as itself and as each of its words. */
  private static List<String> parts(String word) {
    String[] parts = word.split("[._-]");
    List<String> all = new ArrayList<>(List.of(word));
    if (parts.length > 1) {
      all.addAll(List.of(parts));
    }
    return all;
  }

  /** The pages that have all words, or words that begin like them; the best is the first. */
  List<Found> find(String query) {
    Map<Page, Double> scores = null;
    List<String> words = new ArrayList<>();
    Matcher asked = WORD.matcher(query.toLowerCase(Locale.ROOT));
    while (asked.find()) {
      words.add(asked.group());
      Map<Page, Double> of = scores(asked.group());
      if (scores == null) {
        scores = of;
      } else {
        scores.keySet().retainAll(of.keySet());
        scores.replaceAll((page, score) -> score + of.get(page));
      }
    }
    return scores == null ? List.of()
        : scores.entrySet().stream().map(entry -> found(entry.getKey(), words, entry.getValue()))
            .sorted(Comparator.comparingDouble(Found::score).reversed()).toList();
  }

  /** What stands in few pages tells more; the word itself tells more than one that only begins so. */
  private Map<Page, Double> scores(String word) {
    Map<Page, Double> scores = new HashMap<>();
    weights.subMap(word, true, word + Character.MAX_VALUE, true).forEach((known, of) -> {
      double rarity = Math.log(1 + (double) pages.size() / of.size()) * (known.equals(word) ? 1 : 0.5);
      of.forEach((page, weight) -> scores.merge(page, rarity * Math.log1p(weight), Double::sum));
    });
    return scores;
  }

  private static Found found(Page page, List<String> words, double score) {
    String text = page.text().text();
    String lower = text.toLowerCase(Locale.ROOT);
    int best = -1;
    int most = 0;
    for (String word : words) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        String around = lower.substring(at, Math.min(lower.length(), at + SNIPPET));
        int count = (int) words.stream().filter(around::contains).count();
        if (count > most && isBegin(lower, at)) {
          most = count;
          best = at;
        }
      }
    }
    return new Found(page.href(), page.title(), Math.max(0, best), snippet(text, Math.max(0, best)), score);
  }

  private static boolean isBegin(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** The sentence around a place, without what is behind the next line. */
  private static String snippet(String text, int place) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int from = Math.max(sentences.preceding(Math.min(text.length(), place + 1)), place - SNIPPET / 2);
    int to = Math.min(text.length(), Math.max(from, 0) + SNIPPET);
    String part = text.substring(Math.max(from, 0), to).replaceAll("\\s+", " ").strip();
    return to < text.length() ? part + " \u2026" : part;
  }
}
