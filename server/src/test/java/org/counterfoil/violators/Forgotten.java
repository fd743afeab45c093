package org.counterfoil.violators;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint that nobody thought about. */
@RestController
public class Forgotten {

    @GetMapping("/forgotten")
    public String secrets() {
        return "everything";
    }
}
