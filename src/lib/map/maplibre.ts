// The parts of MapLibre that the map uses: loaded lazily, and through here so that the rest of it is left out of the bundle.
export { Map, addProtocol, setWorkerUrl } from 'maplibre-gl';
