package dev.rolecall.decision;

import java.util.List;

/** The search for flip points as a caller has it done, perhaps in another thread. */
public interface FlipErrand {

  /**
   * Called once, when the draws are well under way, or where there are none. In a cold virtual
   * machine a search that began with them would only run the same code, not yet compiled, a second
   * time.
   */
  void begin();

  /** What was found; called once, after the draws. */
  List<FlipPoint> found();
}
