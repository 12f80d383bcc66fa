package io.miniter.testkit.shared;

import io.miniter.application.like.Likes;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Password;
import io.miniter.domain.like.Likeable;
import io.miniter.testkit.account.FastPasswordHasher;
import io.miniter.testkit.session.RememberedAccessTokens;
import io.miniter.testkit.session.SequentialRefreshTokens;
import io.miniter.testkit.timeline.InMemoryHomeTimeline;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Every driven port in memory, over one store; with the time and the ids in the hands of the test. */
public final class InMemoryWorld implements World {

    /** The password of every {@link #member}. */
    public static final Password PASSWORD = new Password("correct horse battery");

    private final SettableClock clock = new SettableClock();
    private final InMemoryStore store = new InMemoryStore();
    private final Map<Class<?>, Object> fakes = new HashMap<>();
    private final FastPasswordHasher hasher = new FastPasswordHasher();
    private final SequentialRefreshTokens refreshTokens = new SequentialRefreshTokens("login");
    private final RememberedAccessTokens accessTokens = new RememberedAccessTokens();
    private final SequentialIds ids = new SequentialIds();
    private final Scene scene = scene(Scene::new);

    /** Of {@code io.miniter.application.<feature>…Ports} it is {@code io.miniter.testkit.<feature>.InMemoryPorts}. */
    @Override
    public <T> T get(Class<T> port) {
        return port.cast(fake(nameOfFake(port, port.getSimpleName())));
    }

    /** Of {@code io.miniter.domain.<feature>.ThingId} it is {@code io.miniter.testkit.<feature>.InMemoryThingLikes}. */
    @Override
    @SuppressWarnings("unchecked") // The kind is asked for
    public <T extends Likeable> Likes<T> likesOf(Class<T> kind) {
        Likes<?> likes = (Likes<?>) fake(nameOfFake(kind, kind.getSimpleName().replaceFirst("Id$", "Likes")));
        if (likes.kind() != kind) {
            throw new IllegalStateException(likes + " are no likes of " + kind);
        }
        return (Likes<T>) likes;
    }

    private static String nameOfFake(Class<?> type, String name) {
        String feature = type.getPackageName().split("\\.")[3];
        return "io.miniter.testkit." + feature + ".InMemory" + name;
    }

    private Object fake(String name) {
        try {
            Class<?> type = Class.forName(name);
            Object fake = fakes.get(type);
            if (fake == null) {
                fake = made(type);
                fakes.put(type, fake);
            }
            return fake;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("Write the fake " + name + " with a public constructor", missing);
        }
    }

    private Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructors()[0];
        return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                .map(this::argument)
                .toArray());
    }

    /** What a fake is made of: the store, its part of it, the time, or another port. */
    private Object argument(Class<?> type) {
        if (type == InMemoryStore.class) {
            return store;
        }
        if (InMemoryStore.Part.class.isAssignableFrom(type)) {
            return store.part(type.asSubclass(InMemoryStore.Part.class), empty -> part(type, empty));
        }
        return type.isInstance(clock) ? clock : get(type);
    }

    private static <P> P part(Class<?> type, InMemoryStore store) {
        try {
            @SuppressWarnings("unchecked")
            P part = (P) type.getConstructor(InMemoryStore.class).newInstance(store);
            return part;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(type + " needs a public constructor with the store", missing);
        }
    }

    @Override
    public InMemoryHomeTimeline homeTimeline() {
        return (InMemoryHomeTimeline) get(HomeTimeline.class);
    }

    public FastPasswordHasher hasher() {
        return hasher;
    }

    public SequentialRefreshTokens refreshTokens() {
        return refreshTokens;
    }

    public RememberedAccessTokens accessTokens() {
        return accessTokens;
    }

    public SequentialIds ids() {
        return ids;
    }

    public SettableClock clock() {
        return clock;
    }

    /** Somebody signed up with {@link #PASSWORD}. */
    public Account member(String handle) {
        return scene.account(handle, hasher.hash(PASSWORD));
    }

    /** People and what they do, in this world. */
    public Scene scene() {
        return scene;
    }

    /** The same, by a class that knows more. */
    public <S extends Scene> S scene(Scenes<S> scenes) {
        return scenes.in(() -> this, ids, clock);
    }
}
