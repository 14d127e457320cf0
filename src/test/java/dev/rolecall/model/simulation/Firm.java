package dev.rolecall.model.simulation;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A firm of the simulation at its central values. */
final class Firm {

  static final Rulebook RULEBOOK = RulebookReader.standard();

  final String name;
  final Profile profile;
  final UncertainInputs variables;
  final FirmState situation;
  final Premises premises;

  /** A firm from what it states, by path. */
  Firm(String name, Map<String, String> stated) {
    this.name = name;
    profile = read(name, stated);
    variables = new UncertainInputs(profile, RULEBOOK);
    situation = new FirmState(profile, RULEBOOK, variables);
    situation.read(variables.central());
    premises = new Premises(situation, profile);
  }

  private static Profile read(String name, Map<String, String> stated) {
    StringBuilder yaml = new StringBuilder("rolecall: 1\n");
    String section = "";
    for (String path : stated.keySet().stream().sorted().toList()) {
      String[] keys = path.split("\\.");
      if (!keys[0].equals(section)) {
        yaml.append(keys[0]).append(":\n");
        section = keys[0];
      }
      yaml.append("  ").append(keys[1]).append(": ").append(stated.get(path)).append('\n');
    }
    byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    return ProfileDocument.read(name, bytes, List.of())
        .under(RULEBOOK)
        .profile()
        .orElseThrow(() -> new IllegalArgumentException(yaml.toString()));
  }

  static List<Option> options() {
    return RULEBOOK.staffing().mainOptions();
  }

  /** New hires of an option, first to start first: falling affinity to what hurts most. */
  List<Hire> hires(Option option) {
    List<Role> roles = new ArrayList<>(option.hires());
    int need = situation.bottleneck();
    if (need >= 0) {
      String id = RULEBOOK.scales().needs().get(need).id();
      roles.sort(Comparator.comparingDouble(role -> -role.affinity().get(id).value()));
    }
    List<Hire> hires = new ArrayList<>();
    for (Role role : roles) {
      hires.add(new Hire(role, hires.size(), premises, situation, variables));
    }
    return hires;
  }
}
