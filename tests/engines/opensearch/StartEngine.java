import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * Starts one node on loopback and prints "started PORT"; it ends when its standard input does. Arguments: an empty
 * folder, the name of the node, its transport port, and those of all nodes of its cluster.
 */
public final class StartEngine extends Node {
	private StartEngine(Environment environment, List<Class<? extends Plugin>> plugins) {
		super(environment, plugins, false);
	}

	public static void main(String[] arguments) throws Exception {
		Path home = Path.of(arguments[0]);
		String name = arguments[1];
		Settings.Builder settings = Settings.builder()
			.put("path.home", home.toString())
			.put("node.name", name)
			.put("cluster.name", "on-the-record-tests")
			.put("network.host", "127.0.0.1")
			.put("http.port", "0")
			.put("transport.port", arguments[2])
			.put("transport.type", "netty4")
			.put("http.type", "netty4")
			.put("action.auto_create_index", false)
			.put("cluster.routing.allocation.disk.threshold_enabled", false)
			// A node that ended is missed within two seconds.
			.put("cluster.fault_detection.leader_check.interval", "500ms")
			.put("cluster.fault_detection.follower_check.interval", "500ms");
		if (arguments.length == 3) {
			settings.put("discovery.type", "single-node");
		} else {
			List<String> ports = List.of(arguments).subList(3, arguments.length);
			settings.putList("discovery.seed_hosts", ports.stream().map(port -> "127.0.0.1:" + port).toList());
			settings.putList("cluster.initial_cluster_manager_nodes", nodeNames(ports.size()));
		}
		Environment environment = InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), null, () -> name);
		Node node = new StartEngine(environment, List.of(Netty4Plugin.class, MapperExtrasPlugin.class)).start();
		int port = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
		System.out.println("started " + port);
		waitForEnd();
		node.close();
		System.exit(0);
	}

	private static List<String> nodeNames(int count) {
		return java.util.stream.IntStream.range(0, count).mapToObj(number -> "node-" + number).toList();
	}

	private static void waitForEnd() throws IOException {
		while (System.in.read() >= 0) {
			// What is written to it tells nothing.
		}
	}
}
