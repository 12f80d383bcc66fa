package io.miniter.http.limit;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.CountRequest;
import io.miniter.application.limit.Party;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.http.authentication.RequestAuthentication;
import io.miniter.http.client.ClientNetworks;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts each request against its network as soon as its handler is known, before its body is read. */
final class LimitInterceptor implements HandlerInterceptor {

    private final CountRequest countRequest;
    private final ConcurrentMap<Method, Activity> changes = new ConcurrentHashMap<>();

    LimitInterceptor(CountRequest countRequest) {
        this.countRequest = countRequest;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            RequestLimits limits = new RequestLimits(countRequest, activity(request, handler), response);
            limits.attachTo(request);
            ClientNetwork network = ClientNetworks.of(request);
            if (!network.equals(ClientNetwork.OWN_MACHINE)) {
                limits.count(Party.network(network));
            }
        }
        return true;
    }

    private Activity activity(HttpServletRequest request, Object handler) {
        if (RequestAuthentication.isSafe(request.getMethod())) {
            return Activity.READ;
        }
        return handler instanceof HandlerMethod method
                ? changes.computeIfAbsent(method.getMethod(), unknown -> change(method))
                : Activity.WRITE;
    }

    private static Activity change(HandlerMethod method) {
        Limited limited = method.getMethodAnnotation(Limited.class);
        return limited == null ? Activity.WRITE : limited.value();
    }
}
