package dev.rolecall.model.simulation;

/** The attorneys and the present staff at work on one stream, and what they leave to hires. */
final class House {

  private static final double DAYS = 5;

  /** Weeks within which a chance rush or lull is answered: two days. */
  private static final double ANSWERS = 0.4;

  private final Premises firm;
  private final Habits habits;
  private final int stream;
  private final double usual;
  private final double staffed;

  Item item;

  /** Hours of work done in a week of time, today. */
  double pace;

  /** Attorneys' share of the pace. */
  double attorneyShare;

  /** Hours of hires' work that are wanted in this stream, and not yet given. */
  double wanted;

  /** Chance hours not yet answered. */
  private double rush;

  /** Hours that hires took off attorneys' desks, not yet given up. */
  private double takenOff;

  /** How much of a week's plan for hires is still open. */
  double behind() {
    return planned > 0 ? wanted / planned : 0;
  }

  private double planned;
  private double pileWanted;
  private double reliefShare;
  private double came;
  private double idled;

  House(Premises firm, Habits habits, int stream) {
    this.firm = firm;
    this.habits = habits;
    this.stream = stream;
    usual = firm.absorbed[stream];
    staffed = firm.inflow[stream] - usual;
  }

  /** Time until the item in hand is done, at today's pace. */
  double timeLeft() {
    return item != null && pace > 0 ? item.left / pace : Double.POSITIVE_INFINITY;
  }

  void came(double hours) {
    came += hours;
  }

  void idled(double hours) {
    idled += hours;
  }

  void doneByHire(double hours) {
    wanted -= hours;
    if (habits == Habits.PILE_FIRST) {
      double first = Math.min(hours, Math.max(0, pileWanted));
      pileWanted -= first;
      takenOff += hours - first;
    } else {
      takenOff += hours * reliefShare;
    }
  }

  /** The start of a day: how much the house does today, and how much it would hand over. */
  void morning(double waiting, double extra, boolean hired) {
    rush += came - (firm.inflow[stream] + extra) / DAYS + (hired ? 0 : idled);
    double answer = habits == Habits.RIGID ? 0 : rush / ANSWERS;
    double inflow = firm.inflow[stream];
    double factor = inflow > 0 ? Math.max(0, 1 + answer / inflow) : 1;
    rush -= (factor - 1) * inflow / DAYS;
    double stretch = firm.elasticity[stream] * Math.max(0, extra);
    double attorneys = usual * factor + stretch;
    if (waiting > firm.backlog[stream]) {
      attorneys += Math.min(usual * habits.stretch(), (waiting - firm.backlog[stream]) / 2);
    }
    double kept = attorneys - giveUp(attorneys);
    pace = staffed * factor + kept;
    attorneyShare = pace > 0 ? kept / pace : 0;
    want(habits == Habits.RIGID ? waiting : waiting - rush, extra - stretch, attorneys, stretch);
    came = 0;
    idled = 0;
  }

  private double giveUp(double attorneys) {
    double given = Math.min(takenOff, attorneys / DAYS);
    takenOff = Math.min(takenOff - given, attorneys);
    return given * DAYS;
  }

  /** Plans on what will wait once the present rush or lull is answered. */
  private void want(double waiting, double extra, double attorneys, double stretch) {
    double excess = Math.max(0, waiting - firm.calm[stream]);
    double pile = Math.max(0, excess / firm.drain + extra);
    double all = Math.max(0, attorneys + excess / firm.drain + extra);
    reliefShare = excess == 0 ? 1 : all > 0 ? (all - pile) / all : 0;
    wanted = Math.min(usual + stretch + pile, wanted + all / DAYS);
    planned = all;
    pileWanted = Math.min(pile, pileWanted + pile / DAYS);
  }
}
