package dev.rolecall.report;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.plan.HiringOrder;
import dev.rolecall.plan.Trigger;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whom to hire when, and what calls for one more. */
final class OrderOutline {

  private static final List<String> ORDINALS = List.of("First", "Second");

  private final HiringOrder order;
  private final Outline outline;

  OrderOutline(HiringOrder order, Outline outline) {
    this.order = order;
    this.outline = outline;
  }

  void write() {
    outline.heading("Whom to hire, and when");
    if (order.starts().isEmpty()) {
      outline.paragraph("Nobody yet.");
      changes();
    } else {
      outline.items(starts());
    }
    triggers();
    measures();
  }

  private List<String> starts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < order.starts().size(); i++) {
      HiringOrder.Start start = order.starts().get(i);
      String when = i < ORDINALS.size() ? ORDINALS.get(i) : "Then";
      String because =
          start
              .because()
              .map(
                  need ->
                      "; it owns "
                          + Wording.percent(start.affinity())
                          + " of the need "
                          + need.label())
              .orElse("");
      String weeks = PlanWording.about(start.week(), Unit.WEEKS);
      String most = i == 0 && start.because().isPresent() ? ", which holds the firm back most" : "";
      texts.add(
          when + ": " + start.role().label() + ", starting in " + weeks + because + most + ".");
    }
    return texts;
  }

  private void changes() {
    if (order.changes().isEmpty()) {
      return;
    }
    outline.paragraph("It would take a change such as:");
    outline.items(order.changes().stream().map(OrderOutline::change).toList());
  }

  private static String change(FlipPoint flip) {
    return flip.changes().stream()
        .map(
            change -> {
              Unit unit = change.input().unit();
              return change.input().label()
                  + (change.to() > change.from() ? " above " : " below ")
                  + unit.show(change.to())
                  + ", from "
                  + unit.show(change.from());
            })
        .collect(Collectors.joining(", and "));
  }

  private void triggers() {
    if (order.triggers().isEmpty()) {
      return;
    }
    Trigger first = order.triggers().get(0);
    String hire = order.starts().isEmpty() ? "A hire" : "A second hire";
    outline.paragraph(
        hire
            + " is called for when, around week "
            + first.week()
            + ", one of these reads as said; a star marks what the projection has happen.");
    List<List<String>> rows =
        order.triggers().stream()
            .map(
                one ->
                    List.of(
                        PlanWording.row(one.label(), one.unit()) + (one.expected() ? " *" : ""),
                        one.today()
                            .map(today -> PlanWording.cell(one.unit(), today))
                            .orElse(PlanWording.NONE),
                        PlanWording.cell(one.unit(), one.projected()),
                        (one.rising() ? "from " : "down to ")
                            + PlanWording.cell(one.unit(), one.threshold()),
                        PlanWording.owner(one.next())))
            .toList();
    outline.table(List.of("", "today", "week " + first.week(), "calls", "then hire"), rows, true);
  }

  private void measures() {
    if (order.measures().isEmpty()) {
      return;
    }
    outline.paragraph(order.starts().isEmpty() ? "Meanwhile:" : "Before the posting goes out:");
    outline.items(
        order.measures().stream()
            .map(
                advice -> {
                  Measure measure = advice.measure();
                  return measure.advice() + PlanWording.cite(measure.id(), measure.basis());
                })
            .toList());
  }
}
