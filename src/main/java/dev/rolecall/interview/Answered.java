package dev.rolecall.interview;

import dev.rolecall.document.Problem;
import java.util.List;

/**
 * What came of an answer.
 *
 * @param next the interview from here on; the same one where the answer was refused
 * @param problems what is wrong with the answer, or worth a warning
 * @param accepted whether it was taken
 */
public record Answered(Interview next, List<Problem> problems, boolean accepted) {}
