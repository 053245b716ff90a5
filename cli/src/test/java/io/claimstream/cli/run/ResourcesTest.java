package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private final Resources resources = new Resources();
    private final List<String> closed = new ArrayList<>();

    @Test
    void whatWasOpenedLastIsClosedFirst() {
        open("broker");
        open("service");

        resources.close();

        assertThat(closed).containsExactly("service", "broker");
    }

    @Test
    void everythingIsClosedOnce() {
        open("broker");

        resources.close();
        resources.close();

        assertThat(closed).containsExactly("broker");
    }

    @Test
    void aFailureClosesTheRestAllTheSame() {
        open("broker");
        resources.open(() -> () -> {
            throw new IllegalStateException("stuck");
        });

        assertThatThrownBy(resources::close).hasMessageContaining("stuck");
        assertThat(closed).containsExactly("broker");
    }

    @Test
    void nothingIsOpenedAfterTheStop() {
        resources.close();

        assertThatThrownBy(() -> open("broker")).isInstanceOf(IllegalStateException.class);
        assertThat(closed).isEmpty();
    }

    private void open(String name) {
        resources.open(() -> () -> closed.add(name));
    }
}
