package dev.rolecall.profile;

import java.util.List;

/** The postal codes of the fifty states, the District of Columbia and the territories. */
final class States {

  static final List<String> CODES =
      List.of(
          ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH"
                  + " NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
                  + " DC AS GU MP PR VI")
              .split(" "));

  private States() {}
}
