# Samantha's light as a shader: threads that answer one another. It adds light to a dark picture and colour to a pale one.

init python:

    renpy.register_shader("evg.presence", variables="""
        uniform float u_seconds;
        uniform float u_there;
        uniform float u_growth;
        uniform float u_warmth;
        uniform float u_energy;
        uniform float u_lift;
        uniform float u_shiver;
        uniform float u_spread;
        uniform vec2 u_extent;
        attribute vec4 a_position;
        varying vec2 v_place;
    """, vertex_200="""
        v_place = a_position.xy / u_extent;
    """, fragment_functions="""
        // How far thread `which` (0 to 1) stands off the middle at x, which runs from -1 to 1.
        float presence_thread(float x, float which, float t, float energy, float rise, float laugh) {
            float slow = sin(x * 2.3 + t * 0.55 + which * 2.7) * 0.55 + sin(x * 4.1 - t * 0.38 + which * 5.1) * 0.30;
            float said = sin(x * 9.0 - t * 3.1 + which * 3.3) * 0.30 * energy;
            return slow * (0.16 + 0.34 * energy + 0.16 * which) + said + laugh + rise * (1.0 - 0.35 * which);
        }
    """, fragment_300="""
        float x = v_place.x * 2.0 - 1.0;
        float y = 1.0 - v_place.y * 2.0;
        float reach = mix(0.30, 1.25, u_growth) + u_spread * 0.5;
        float count = 1.0 + floor(u_growth * 6.0);
        vec3 near = mix(vec3(0.55, 0.50, 0.95), vec3(1.00, 0.66, 0.46), u_warmth);
        vec3 far = mix(vec3(0.40, 0.34, 0.78), vec3(0.93, 0.45, 0.52), u_warmth);
        vec3 light = vec3(0.0);
        // What is the same for every thread is worked out once.
        float far_out = abs(x) / reach;
        float swing = exp(-pow(far_out, 2.4)) * (0.62 + 0.3 * u_growth);
        float body = exp(-far_out * far_out * far_out);
        float rise = u_lift * 0.42 * smoothstep(-0.1, 0.75, x);
        float laugh = sin(x * 31.0 + u_seconds * 17.0) * 0.07 * u_shiver;
        float thin = 0.0042 + 0.0016 * u_energy;
        float grain = 0.86 + 0.14 * fract(sin(dot(floor(v_place * u_extent / 2.0), vec2(12.9898, 78.233))) * 43758.5453);
        for (int i = 0; i < 7; i++) {
            float which = float(i) / 6.0;
            float part = clamp(1.0 + u_growth * 6.0 - float(i), 0.0, 1.0);
            if (part > 0.0) {
                float off = y - presence_thread(x, which, u_seconds, u_energy, rise, laugh) * swing
                              - (which - 0.5) * (0.10 * u_growth + 0.85 * u_spread);
                float line = thin / (abs(off) + thin * 0.55);
                float halo = exp(-abs(off) * (9.0 - 4.0 * u_warmth)) * 0.11;
                light += mix(near, far, which) * ((line * sqrt(line) * 0.32 + halo) * part);
            }
        }
        // The field behind the threads, once there are many.
        float field = exp(-y * y * (7.0 - 4.5 * u_growth)) * exp(-pow(abs(x) / (reach * 0.9), 2.0));
        light *= body * grain;
        light += mix(far, near, 0.4) * field * (0.05 + 0.13 * u_growth * u_growth);
        // Light ends softly before the edge of the surface it is drawn on.
        float edge = smoothstep(0.0, 0.16, v_place.y) * smoothstep(1.0, 0.84, v_place.y);
        light = 1.0 - exp(-light * 1.25);
        // It adds light where it is dark, and tints rather than bleaches where it is bright.
        light *= u_there * edge;
        gl_FragColor = vec4(light, 0.62 * max(light.r, max(light.g, light.b)));
    """)
